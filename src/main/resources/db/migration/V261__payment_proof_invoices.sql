-- The invoices that a proof of payment names.
CREATE TABLE payment_proof_invoice (
    id         BINARY(16)  NOT NULL,
    park_id    VARCHAR(32) NOT NULL,
    proof_id   BINARY(16)  NOT NULL,
    invoice_id BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_payment_proof_invoice_park UNIQUE (park_id, id),
    CONSTRAINT uq_payment_proof_invoice UNIQUE (park_id, proof_id, invoice_id),
    CONSTRAINT fk_payment_proof_invoice_proof FOREIGN KEY (park_id, proof_id) REFERENCES payment_proof (park_id, id),
    CONSTRAINT fk_payment_proof_invoice_invoice FOREIGN KEY (park_id, invoice_id) REFERENCES invoice (park_id, id),
    INDEX ix_payment_proof_invoice_invoice (park_id, invoice_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
