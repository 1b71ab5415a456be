-- What of the money paid penalty interest.
ALTER TABLE loan_repayment
    ADD COLUMN penalty DECIMAL(19, 2) NOT NULL DEFAULT 0;
