-- What water and power cost from a day on, VAT included. Never changed: what is new has a day of its own.
CREATE TABLE tariff (
    id         BINARY(16)    NOT NULL,
    park_id    VARCHAR(32)   NOT NULL,
    kind       VARCHAR(16)   NOT NULL,
    valid_from DATE          NOT NULL,
    tier_span  VARCHAR(16)   NOT NULL,
    tax_rate   DECIMAL(7, 4) NOT NULL,
    due_days   INT           NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_tariff_park UNIQUE (park_id, id),
    CONSTRAINT uq_tariff_day UNIQUE (park_id, kind, valid_from),
    CONSTRAINT fk_tariff_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
