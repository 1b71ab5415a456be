-- What a permit allows in a year.
CREATE TABLE permitted_amount (
    id          BINARY(16)     NOT NULL,
    park_id     VARCHAR(32)    NOT NULL,
    permit_id   BINARY(16)     NOT NULL,
    factor      VARCHAR(16)    NOT NULL,
    kg_per_year DECIMAL(18, 3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_permitted_amount_park UNIQUE (park_id, id),
    CONSTRAINT uq_permitted_amount UNIQUE (park_id, permit_id, factor),
    CONSTRAINT fk_permitted_amount_permit FOREIGN KEY (park_id, permit_id) REFERENCES discharge_permit (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
