-- One line per charge kind and source. What a line is for stands on one living invoice at most: live is 1, or NULL once voided.
CREATE TABLE invoice_line (
    id          BINARY(16)     NOT NULL,
    park_id     VARCHAR(32)    NOT NULL,
    invoice_id  BINARY(16)     NOT NULL,
    position    INT            NOT NULL,
    kind        VARCHAR(16)    NOT NULL,
    source_id   BINARY(16)     NOT NULL,
    amount      DECIMAL(19, 2) NOT NULL,
    tax_rate    DECIMAL(7, 4)  NOT NULL,
    tax         DECIMAL(19, 2) NOT NULL,
    note        VARCHAR(500)   NOT NULL,
    live        TINYINT,
    PRIMARY KEY (id),
    CONSTRAINT uq_invoice_line_park UNIQUE (park_id, id),
    CONSTRAINT uq_invoice_line_source UNIQUE (park_id, source_id, live),
    CONSTRAINT fk_invoice_line FOREIGN KEY (park_id, invoice_id) REFERENCES invoice (park_id, id),
    INDEX ix_invoice_line (park_id, invoice_id, position)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
