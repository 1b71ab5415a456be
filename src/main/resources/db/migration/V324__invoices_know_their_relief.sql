-- What the park has given up of an invoice, and the tax in it, CNY; its lines stay as they were issued.
ALTER TABLE invoice
    ADD COLUMN relieved     DECIMAL(19, 2) NOT NULL DEFAULT 0.00,
    ADD COLUMN relieved_tax DECIMAL(19, 2) NOT NULL DEFAULT 0.00;
