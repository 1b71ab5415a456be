-- The late fee of an invoice day by day, CNY. Only added to: what a back-dated payment makes wrong is reversed by further lines.
CREATE TABLE late_fee_line (
    id         BINARY(16)     NOT NULL,
    park_id    VARCHAR(32)    NOT NULL,
    invoice_id BINARY(16)     NOT NULL,
    fee_day    DATE           NOT NULL,
    amount     DECIMAL(19, 2) NOT NULL,
    booked_at  DATETIME(3)    NOT NULL,
    billed_on  BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_late_fee_line_park UNIQUE (park_id, id),
    CONSTRAINT fk_late_fee_line_invoice FOREIGN KEY (park_id, invoice_id) REFERENCES invoice (park_id, id),
    CONSTRAINT fk_late_fee_line_billed FOREIGN KEY (park_id, billed_on) REFERENCES invoice (park_id, id),
    INDEX ix_late_fee_line_invoice (park_id, invoice_id, fee_day),
    INDEX ix_late_fee_line_billed (park_id, billed_on)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
