-- The park's own checklist; a park without one uses the template that comes with the release.
CREATE TABLE checklist_item (
    id      BINARY(16)   NOT NULL,
    park_id VARCHAR(32)  NOT NULL,
    place   INT          NOT NULL,
    text_zh VARCHAR(300) NOT NULL,
    text_en VARCHAR(300),
    PRIMARY KEY (id),
    CONSTRAINT uq_checklist_item_park UNIQUE (park_id, id),
    CONSTRAINT uq_checklist_item UNIQUE (park_id, place),
    CONSTRAINT fk_checklist_item FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
