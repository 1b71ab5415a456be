-- As the product had it when the application was submitted.
ALTER TABLE loan
    ADD COLUMN penalty_percent DECIMAL(7, 4) NOT NULL DEFAULT 50;
