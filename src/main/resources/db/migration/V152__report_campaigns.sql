-- A period that the park has asked its enterprises to report on, until a day in the park's zone.
CREATE TABLE report_campaign (
    id        BINARY(16)  NOT NULL,
    park_id   VARCHAR(32) NOT NULL,
    version   INT         NOT NULL,
    form      VARCHAR(16) NOT NULL,
    period    VARCHAR(8)  NOT NULL,
    due_on    DATE        NOT NULL,
    opened_on DATE        NOT NULL,
    opened_at DATETIME(3) NOT NULL,
    opened_by BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_report_campaign_park UNIQUE (park_id, id),
    CONSTRAINT uq_report_campaign UNIQUE (park_id, period),
    CONSTRAINT fk_report_campaign_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
