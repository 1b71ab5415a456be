-- The figures of a revision: what was typed, in which unit, and what it means in the base unit (CNY, persons, pieces, percent).
CREATE TABLE report_figure (
    id            BINARY(16)  NOT NULL,
    park_id       VARCHAR(32) NOT NULL,
    report_id     BINARY(16)  NOT NULL,
    revision      INT         NOT NULL,
    field         VARCHAR(40) NOT NULL,
    amount        DECIMAL(21, 4),
    typed         VARCHAR(2000) NOT NULL,
    unit          VARCHAR(16) NOT NULL,
    confirmed_at  DATETIME(3),
    confirmed_by  BINARY(16),
    return_reason VARCHAR(500),
    PRIMARY KEY (id),
    CONSTRAINT uq_report_figure_park UNIQUE (park_id, id),
    CONSTRAINT uq_report_figure UNIQUE (park_id, report_id, revision, field),
    CONSTRAINT fk_report_figure FOREIGN KEY (park_id, report_id, revision) REFERENCES report_revision (park_id, report_id, number)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
