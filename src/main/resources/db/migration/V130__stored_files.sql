-- Files that lie in the store: what the database knows of them. Rows are only ever added.
CREATE TABLE stored_file (
    id         BINARY(16)   NOT NULL,
    park_id    VARCHAR(32)  NOT NULL,
    file_key   VARCHAR(80)  NOT NULL,
    owner_id   BINARY(16),
    name       VARCHAR(120) NOT NULL,
    type       VARCHAR(16)  NOT NULL,
    size_bytes BIGINT       NOT NULL,
    sha256     VARCHAR(64)  NOT NULL,
    stored_at  DATETIME(3)  NOT NULL,
    stored_by  BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_stored_file_park UNIQUE (park_id, id),
    CONSTRAINT uq_stored_file_key UNIQUE (park_id, file_key),
    CONSTRAINT fk_stored_file_park FOREIGN KEY (park_id) REFERENCES park (id),
    INDEX ix_stored_file_owner (park_id, owner_id, size_bytes)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
