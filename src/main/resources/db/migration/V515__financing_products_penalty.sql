-- By how many percent of the contract's rate the rate of what is overdue is higher (逾期罚息).
ALTER TABLE financing_product
    ADD COLUMN penalty_percent DECIMAL(7, 4) NOT NULL DEFAULT 50;
