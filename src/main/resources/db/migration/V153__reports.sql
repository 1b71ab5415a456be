-- One report of one enterprise for one period. Its figures stand in numbered revisions: the one that is being worked on or
-- decided, and the one that was accepted last and holds until another is.
CREATE TABLE report (
    id                BINARY(16)  NOT NULL,
    park_id           VARCHAR(32) NOT NULL,
    version           INT         NOT NULL,
    enterprise_id     BINARY(16)  NOT NULL,
    campaign_id       BINARY(16),
    form              VARCHAR(16) NOT NULL,
    form_version      INT,
    period            VARCHAR(8)  NOT NULL,
    report_year       INT         NOT NULL,
    status            VARCHAR(16) NOT NULL,
    revision          INT         NOT NULL,
    accepted_revision INT,
    accepted_at       DATETIME(3),
    source            VARCHAR(16),
    saves             INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_report_park UNIQUE (park_id, id),
    CONSTRAINT uq_report UNIQUE (park_id, enterprise_id, form, period),
    CONSTRAINT fk_report_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    CONSTRAINT fk_report_campaign FOREIGN KEY (park_id, campaign_id) REFERENCES report_campaign (park_id, id),
    INDEX ix_report_period (park_id, form, period, status),
    INDEX ix_report_year (park_id, form, report_year)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
