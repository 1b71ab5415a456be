-- The steps of a tariff: each reaches to a quantity, included; the last is open.
CREATE TABLE tariff_tier (
    id        BINARY(16)     NOT NULL,
    park_id   VARCHAR(32)    NOT NULL,
    tariff_id BINARY(16)     NOT NULL,
    place     INT            NOT NULL,
    up_to     DECIMAL(14, 3),
    price     DECIMAL(19, 6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_tariff_tier_park UNIQUE (park_id, id),
    CONSTRAINT uq_tariff_tier UNIQUE (park_id, tariff_id, place),
    CONSTRAINT fk_tariff_tier FOREIGN KEY (park_id, tariff_id) REFERENCES tariff (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
