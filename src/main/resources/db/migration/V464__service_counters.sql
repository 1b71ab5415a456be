-- The last number of a park's cases of a year. Locked while one is taken, so that none is missing and none is given twice.
CREATE TABLE service_counter (
    id          BINARY(16)  NOT NULL,
    park_id     VARCHAR(32) NOT NULL,
    number_year INT         NOT NULL,
    last_number INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_service_counter_park UNIQUE (park_id, id),
    CONSTRAINT uq_service_counter UNIQUE (park_id, number_year),
    CONSTRAINT fk_service_counter_of_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
