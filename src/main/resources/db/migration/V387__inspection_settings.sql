-- How long a visit takes without all this, in minutes, as the park reckons; a park that never said has no row.
CREATE TABLE inspection_setting (
    id            BINARY(16)  NOT NULL,
    park_id       VARCHAR(32) NOT NULL,
    version       INT         NOT NULL,
    visit_minutes INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_inspection_setting_park UNIQUE (park_id, id),
    CONSTRAINT uq_inspection_setting UNIQUE (park_id),
    CONSTRAINT fk_inspection_setting FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
