-- Which of the lender's people looks after it; NULL until one takes it up.
ALTER TABLE financing_application
    ADD COLUMN in_hands_of BINARY(16);
