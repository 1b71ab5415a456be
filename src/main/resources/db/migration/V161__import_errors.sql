-- What was wrong with the rows of an import, in the words of the person who sent the file.
CREATE TABLE import_error (
    id      BINARY(16)  NOT NULL,
    park_id VARCHAR(32) NOT NULL,
    job_id  BINARY(16)  NOT NULL,
    place   INT         NOT NULL,
    line    INT         NOT NULL,
    title   TEXT,
    value   TEXT,
    message TEXT        NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_import_error_park UNIQUE (park_id, id),
    CONSTRAINT uq_import_error UNIQUE (park_id, job_id, place),
    CONSTRAINT fk_import_error FOREIGN KEY (park_id, job_id) REFERENCES import_job (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
