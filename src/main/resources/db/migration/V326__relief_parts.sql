-- Which line of the invoice a relief takes how much from; the tax in it is reckoned when it is granted.
CREATE TABLE relief_part (
    id         BINARY(16)     NOT NULL,
    park_id    VARCHAR(32)    NOT NULL,
    relief_id  BINARY(16)     NOT NULL,
    invoice_id BINARY(16)     NOT NULL,
    line_id    BINARY(16)     NOT NULL,
    amount     DECIMAL(19, 2) NOT NULL,
    tax        DECIMAL(19, 2),
    PRIMARY KEY (id),
    CONSTRAINT uq_relief_part_park UNIQUE (park_id, id),
    CONSTRAINT uq_relief_part UNIQUE (park_id, relief_id, line_id),
    CONSTRAINT fk_relief_part_relief FOREIGN KEY (park_id, relief_id) REFERENCES relief (park_id, id),
    CONSTRAINT fk_relief_part_invoice FOREIGN KEY (park_id, invoice_id) REFERENCES invoice (park_id, id),
    CONSTRAINT fk_relief_part_line FOREIGN KEY (park_id, line_id) REFERENCES invoice_line (park_id, id),
    INDEX ix_relief_part_line (park_id, line_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
