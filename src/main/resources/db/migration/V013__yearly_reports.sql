-- What an enterprise reported for a year; one report per year, revenue in CNY.
CREATE TABLE yearly_report (
    id            BINARY(16)  NOT NULL,
    park_id       VARCHAR(32) NOT NULL,
    enterprise_id BINARY(16)  NOT NULL,
    report_year   INT         NOT NULL,
    revenue       DECIMAL(19, 2) NOT NULL,
    source        VARCHAR(32) NOT NULL,
    status        VARCHAR(32) NOT NULL,
    decided_at    DATETIME(3) NOT NULL,
    decided_by    BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_yearly_report_park UNIQUE (park_id, id),
    CONSTRAINT uq_yearly_report UNIQUE (park_id, enterprise_id, report_year),
    CONSTRAINT fk_yearly_report FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_yearly_report (park_id, report_year, status)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
