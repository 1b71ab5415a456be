-- How long a park keeps its readings, where it differs from what is usual: at most one row. In months of the park's days.
CREATE TABLE retention_setting (
    id              BINARY(16)  NOT NULL,
    park_id         VARCHAR(32) NOT NULL,
    version         INT         NOT NULL,
    readings_months INT         NOT NULL,
    means_months    INT         NOT NULL,
    frames_months   INT         NOT NULL,
    changed_at      DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_retention_setting_park UNIQUE (park_id, id),
    CONSTRAINT uq_retention_setting UNIQUE (park_id),
    CONSTRAINT fk_retention_setting FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
