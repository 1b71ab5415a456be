-- The picture that a park's plan is drawn on; file_id is NULL where the drawn plan serves.
CREATE TABLE park_plan (
    id      BINARY(16)  NOT NULL,
    park_id VARCHAR(32) NOT NULL,
    file_id BINARY(16),
    width   INT         NOT NULL,
    height  INT         NOT NULL,
    version INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_park_plan_park UNIQUE (park_id, id),
    CONSTRAINT uq_park_plan_one UNIQUE (park_id),
    CONSTRAINT fk_park_plan FOREIGN KEY (park_id) REFERENCES park (id),
    CONSTRAINT fk_park_plan_file FOREIGN KEY (park_id, file_id) REFERENCES stored_file (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
