-- What the application writes from now on, for the rows of before.
UPDATE enterprise SET find_text = LOWER(CONCAT_WS('\n', name, credit_code, phone, legal_representative));
