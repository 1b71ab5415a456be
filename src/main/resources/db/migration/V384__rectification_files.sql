-- What was shown with an entry of an order: photos, documents.
CREATE TABLE rectification_file (
    id               BINARY(16)  NOT NULL,
    park_id          VARCHAR(32) NOT NULL,
    rectification_id BINARY(16)  NOT NULL,
    entry_id         BINARY(16)  NOT NULL,
    file_id          BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_rectification_file_park UNIQUE (park_id, id),
    CONSTRAINT fk_rectification_file_order FOREIGN KEY (park_id, rectification_id) REFERENCES rectification (park_id, id),
    CONSTRAINT fk_rectification_file_entry FOREIGN KEY (park_id, entry_id) REFERENCES rectification_entry (park_id, id),
    CONSTRAINT fk_rectification_file_file FOREIGN KEY (park_id, file_id) REFERENCES stored_file (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
