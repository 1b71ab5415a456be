-- The order by credit code, with the id as every order has it: the unique key alone is not used for both.
CREATE INDEX ix_enterprise_by_credit_code ON enterprise (park_id, credit_code, id);
