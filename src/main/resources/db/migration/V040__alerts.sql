-- What went over its limit or fell silent. open_slot is 1 while open and null afterwards, so the unique key holds at
-- most one open alert per outlet, factor ('-' when none) and kind, whoever writes at the same time. The figures are as
-- exact as the frames: at most 15 digits before the point come in.
CREATE TABLE alert (
    id              BINARY(16)  NOT NULL,
    park_id         VARCHAR(32) NOT NULL,
    outlet_id       BINARY(16)  NOT NULL,
    enterprise_id   BINARY(16)  NOT NULL,
    factor          VARCHAR(16) NOT NULL,
    kind            VARCHAR(32) NOT NULL,
    open_slot       TINYINT,
    measured        DECIMAL(30, 10),
    bound           DECIMAL(18, 6),
    multiple        DECIMAL(30, 4),
    opened_at       DATETIME(3) NOT NULL,
    closed_at       DATETIME(3),
    acknowledged_at DATETIME(3),
    acknowledged_by BINARY(16),
    restless_at     DATETIME(3) NOT NULL,
    calm_values     INT         NOT NULL,
    calm_at         DATETIME(3),
    PRIMARY KEY (id),
    CONSTRAINT uq_alert_park UNIQUE (park_id, id),
    CONSTRAINT uq_alert_open UNIQUE (park_id, outlet_id, factor, kind, open_slot),
    CONSTRAINT fk_alert_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id),
    INDEX ix_alert_newest (park_id, opened_at, id),
    INDEX ix_alert_enterprise (park_id, enterprise_id, opened_at, id),
    INDEX ix_alert_open (park_id, open_slot, enterprise_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
