-- What was filed, each time that it was filed: who, when, and what the park said.
CREATE TABLE report_revision (
    id           BINARY(16)  NOT NULL,
    park_id      VARCHAR(32) NOT NULL,
    report_id    BINARY(16)  NOT NULL,
    number       INT         NOT NULL,
    status       VARCHAR(16) NOT NULL,
    source       VARCHAR(16) NOT NULL,
    form_version INT         NOT NULL,
    submitted_at DATETIME(3),
    submitted_by BINARY(16),
    decided_at   DATETIME(3),
    decided_by   BINARY(16),
    note         VARCHAR(1000),
    PRIMARY KEY (id),
    CONSTRAINT uq_report_revision_park UNIQUE (park_id, id),
    CONSTRAINT uq_report_revision UNIQUE (park_id, report_id, number),
    CONSTRAINT fk_report_revision FOREIGN KEY (park_id, report_id) REFERENCES report (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
