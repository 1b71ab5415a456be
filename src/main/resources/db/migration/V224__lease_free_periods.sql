-- Days without rent, both included.
CREATE TABLE lease_free_period (
    id         BINARY(16)  NOT NULL,
    park_id    VARCHAR(32) NOT NULL,
    version_id BINARY(16)  NOT NULL,
    place      INT         NOT NULL,
    from_day   DATE        NOT NULL,
    to_day     DATE        NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_lease_free_period_park UNIQUE (park_id, id),
    CONSTRAINT uq_lease_free_period UNIQUE (park_id, version_id, place),
    CONSTRAINT fk_lease_free_period FOREIGN KEY (park_id, version_id) REFERENCES lease_version (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
