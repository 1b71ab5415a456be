-- The tax invoice (发票) that was made out for a paid invoice; it is made elsewhere, its number and file are kept here.
CREATE TABLE tax_invoice (
    id            BINARY(16)  NOT NULL,
    park_id       VARCHAR(32) NOT NULL,
    version       INT         NOT NULL,
    invoice_id    BINARY(16)  NOT NULL,
    enterprise_id BINARY(16)  NOT NULL,
    number        VARCHAR(30) NOT NULL,
    made_on       DATE        NOT NULL,
    file_id       BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_tax_invoice_park UNIQUE (park_id, id),
    CONSTRAINT uq_tax_invoice_invoice UNIQUE (park_id, invoice_id),
    CONSTRAINT fk_tax_invoice_invoice FOREIGN KEY (park_id, invoice_id) REFERENCES invoice (park_id, id),
    CONSTRAINT fk_tax_invoice_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    CONSTRAINT fk_tax_invoice_file FOREIGN KEY (park_id, file_id) REFERENCES stored_file (park_id, id),
    INDEX ix_tax_invoice_enterprise (park_id, enterprise_id),
    INDEX ix_tax_invoice_file (park_id, file_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
