-- The contract as both sides signed it, version by version; a newer copy stands beside the older ones.
CREATE TABLE lease_signed_copy (
    id         BINARY(16)  NOT NULL,
    park_id    VARCHAR(32) NOT NULL,
    lease_id   BINARY(16)  NOT NULL,
    version_id BINARY(16)  NOT NULL,
    number     INT         NOT NULL,
    file_id    BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_lease_signed_copy_park UNIQUE (park_id, id),
    CONSTRAINT uq_lease_signed_copy_number UNIQUE (park_id, version_id, number),
    CONSTRAINT fk_lease_signed_copy_lease FOREIGN KEY (park_id, lease_id) REFERENCES lease (park_id, id),
    CONSTRAINT fk_lease_signed_copy_version FOREIGN KEY (park_id, version_id) REFERENCES lease_version (park_id, id),
    CONSTRAINT fk_lease_signed_copy_file FOREIGN KEY (park_id, file_id) REFERENCES stored_file (park_id, id),
    INDEX ix_lease_signed_copy_lease (park_id, lease_id, id),
    INDEX ix_lease_signed_copy_file (park_id, file_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
