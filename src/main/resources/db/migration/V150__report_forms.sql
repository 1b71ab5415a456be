-- Which form an enterprise files for a year or a quarter. A version is never changed: a park that wants another form makes the next one.
CREATE TABLE report_form (
    id           BINARY(16)   NOT NULL,
    park_id      VARCHAR(32)  NOT NULL,
    code         VARCHAR(16)  NOT NULL,
    form_version INT          NOT NULL,
    valid_from   VARCHAR(8)   NOT NULL,
    title_zh     VARCHAR(100) NOT NULL,
    title_en     VARCHAR(100) NOT NULL,
    made_at      DATETIME(3)  NOT NULL,
    made_by      BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_report_form_park UNIQUE (park_id, id),
    CONSTRAINT uq_report_form UNIQUE (park_id, code, form_version),
    CONSTRAINT fk_report_form_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
