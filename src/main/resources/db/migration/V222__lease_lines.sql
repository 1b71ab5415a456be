-- What is let or charged by a version of a lease, and at which price.
CREATE TABLE lease_line (
    id         BINARY(16)     NOT NULL,
    park_id    VARCHAR(32)    NOT NULL,
    version_id BINARY(16)     NOT NULL,
    kind       VARCHAR(32)    NOT NULL,
    place      INT            NOT NULL,
    unit_id    BINARY(16),
    area_sqm   DECIMAL(14, 4),
    price      DECIMAL(19, 6) NOT NULL,
    basis      VARCHAR(32)    NOT NULL,
    tax_rate   DECIMAL(9, 4),
    PRIMARY KEY (id),
    CONSTRAINT uq_lease_line_park UNIQUE (park_id, id),
    CONSTRAINT uq_lease_line UNIQUE (park_id, version_id, place),
    CONSTRAINT fk_lease_line_version FOREIGN KEY (park_id, version_id) REFERENCES lease_version (park_id, id),
    CONSTRAINT fk_lease_line_unit FOREIGN KEY (park_id, unit_id) REFERENCES unit (park_id, id),
    INDEX ix_lease_line_unit (park_id, unit_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
