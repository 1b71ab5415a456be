-- The checklist of an inspection, as it stood when the inspection began, and what was found. version counts the savings of
-- this one item, so that two windows do not write over each other.
CREATE TABLE inspection_item (
    id            BINARY(16)   NOT NULL,
    park_id       VARCHAR(32)  NOT NULL,
    inspection_id BINARY(16)   NOT NULL,
    version       INT          NOT NULL,
    place         INT          NOT NULL,
    text_zh       VARCHAR(300) NOT NULL,
    text_en       VARCHAR(300),
    answer        VARCHAR(16),
    remark        VARCHAR(1000),
    saved_at      DATETIME(3),
    saved_by      BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_inspection_item_park UNIQUE (park_id, id),
    CONSTRAINT uq_inspection_item UNIQUE (park_id, inspection_id, place),
    CONSTRAINT fk_inspection_item_inspection FOREIGN KEY (park_id, inspection_id) REFERENCES inspection (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
