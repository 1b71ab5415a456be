-- A file that belongs to an announcement; taken out again it stays, with who and when.
CREATE TABLE announcement_file (
    id              BINARY(16)  NOT NULL,
    park_id         VARCHAR(32) NOT NULL,
    announcement_id BINARY(16)  NOT NULL,
    file_id         BINARY(16)  NOT NULL,
    added_at        DATETIME(3) NOT NULL,
    added_by        BINARY(16),
    removed_at      DATETIME(3),
    removed_by      BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_announcement_file_park UNIQUE (park_id, id),
    CONSTRAINT fk_announcement_file_announcement FOREIGN KEY (park_id, announcement_id) REFERENCES announcement (park_id, id),
    CONSTRAINT fk_announcement_file_file FOREIGN KEY (park_id, file_id) REFERENCES stored_file (park_id, id),
    INDEX ix_announcement_file (park_id, announcement_id, id),
    INDEX ix_announcement_file_file (park_id, file_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
