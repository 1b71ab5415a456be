-- The lines of a form, in their order.
CREATE TABLE report_form_field (
    id          BINARY(16)   NOT NULL,
    park_id     VARCHAR(32)  NOT NULL,
    form_id     BINARY(16)   NOT NULL,
    place       INT          NOT NULL,
    code        VARCHAR(40)  NOT NULL,
    title_zh    VARCHAR(100) NOT NULL,
    title_en    VARCHAR(100) NOT NULL,
    kind        VARCHAR(16)  NOT NULL,
    unit        VARCHAR(16)  NOT NULL,
    required    BOOLEAN      NOT NULL,
    may_be_negative BOOLEAN  NOT NULL,
    note_zh     VARCHAR(500),
    note_en     VARCHAR(500),
    aggregation VARCHAR(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_report_form_field_park UNIQUE (park_id, id),
    CONSTRAINT uq_report_form_field UNIQUE (park_id, form_id, code),
    CONSTRAINT fk_report_form_field FOREIGN KEY (park_id, form_id) REFERENCES report_form (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
