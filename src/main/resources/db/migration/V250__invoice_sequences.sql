-- The last invoice number of a park's year. Locked while numbers are taken, so that none is missing and none is given twice.
CREATE TABLE invoice_sequence (
    id          BINARY(16)  NOT NULL,
    park_id     VARCHAR(32) NOT NULL,
    number_year INT         NOT NULL,
    last_number INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_invoice_sequence_park UNIQUE (park_id, id),
    CONSTRAINT uq_invoice_sequence UNIQUE (park_id, number_year),
    CONSTRAINT fk_invoice_sequence FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
