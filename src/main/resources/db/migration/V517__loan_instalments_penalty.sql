-- Penalty interest that accrued up to penalty_to, and what is paid of it. What accrues after that day is reckoned when asked.
ALTER TABLE loan_instalment
    ADD COLUMN penalty      DECIMAL(19, 2) NOT NULL DEFAULT 0,
    ADD COLUMN penalty_to   DATE,
    ADD COLUMN paid_penalty DECIMAL(19, 2) NOT NULL DEFAULT 0;
