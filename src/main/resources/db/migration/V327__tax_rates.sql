-- The VAT rate of a kind of charge, percent: by who lets which building, from a day to a day. Without a building it holds
-- for all of the park that has no row of its own.
CREATE TABLE tax_rate (
    id          BINARY(16)    NOT NULL,
    park_id     VARCHAR(32)   NOT NULL,
    version     INT           NOT NULL,
    kind        VARCHAR(16)   NOT NULL,
    building_id BINARY(16),
    lessor      VARCHAR(100),
    rate        DECIMAL(7, 4) NOT NULL,
    valid_from  DATE          NOT NULL,
    valid_to    DATE,
    PRIMARY KEY (id),
    CONSTRAINT uq_tax_rate_park UNIQUE (park_id, id),
    CONSTRAINT fk_tax_rate_building FOREIGN KEY (park_id, building_id) REFERENCES building (park_id, id),
    INDEX ix_tax_rate (park_id, kind, valid_from)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
