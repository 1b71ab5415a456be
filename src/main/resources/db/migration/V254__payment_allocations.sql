-- Which part of a payment pays which invoice; a refund takes parts back by rows of its own, negative, never by deleting.
CREATE TABLE payment_allocation (
    id         BINARY(16)     NOT NULL,
    park_id    VARCHAR(32)    NOT NULL,
    payment_id BINARY(16)     NOT NULL,
    invoice_id BINARY(16)     NOT NULL,
    amount     DECIMAL(19, 2) NOT NULL,
    counts_on  DATE           NOT NULL,
    booked_at  DATETIME(3)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_payment_allocation_park UNIQUE (park_id, id),
    CONSTRAINT fk_payment_allocation_payment FOREIGN KEY (park_id, payment_id) REFERENCES payment (park_id, id),
    CONSTRAINT fk_payment_allocation_invoice FOREIGN KEY (park_id, invoice_id) REFERENCES invoice (park_id, id),
    INDEX ix_payment_allocation_payment (park_id, payment_id),
    INDEX ix_payment_allocation_invoice (park_id, invoice_id, counts_on)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
