-- Photos of an inspection, of an item of its checklist or of the whole; taken out again before the end, they stay as rows.
CREATE TABLE inspection_photo (
    id            BINARY(16)   NOT NULL,
    park_id       VARCHAR(32)  NOT NULL,
    inspection_id BINARY(16)   NOT NULL,
    item_id       BINARY(16),
    file_id       BINARY(16)   NOT NULL,
    caption       VARCHAR(200),
    taken_at      DATETIME(3)  NOT NULL,
    taken_by      BINARY(16)   NOT NULL,
    removed_at    DATETIME(3),
    PRIMARY KEY (id),
    CONSTRAINT uq_inspection_photo_park UNIQUE (park_id, id),
    CONSTRAINT fk_inspection_photo_inspection FOREIGN KEY (park_id, inspection_id) REFERENCES inspection (park_id, id),
    CONSTRAINT fk_inspection_photo_item FOREIGN KEY (park_id, item_id) REFERENCES inspection_item (park_id, id),
    CONSTRAINT fk_inspection_photo_file FOREIGN KEY (park_id, file_id) REFERENCES stored_file (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
