-- The last number of a year's leases.
CREATE TABLE lease_counter (
    id      BINARY(16)  NOT NULL,
    park_id VARCHAR(32) NOT NULL,
    year_no INT         NOT NULL,
    last_no INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_lease_counter_park UNIQUE (park_id, id),
    CONSTRAINT uq_lease_counter UNIQUE (park_id, year_no),
    CONSTRAINT fk_lease_counter_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
