-- What an enterprise announced of an outlet: a stop, maintenance, calibration. Accepted, it marks the interval; it never
-- hides a reading nor changes a verdict.
CREATE TABLE announced_stop (
    id            BINARY(16)   NOT NULL,
    park_id       VARCHAR(32)  NOT NULL,
    enterprise_id BINARY(16)   NOT NULL,
    outlet_id     BINARY(16)   NOT NULL,
    kind          VARCHAR(16)  NOT NULL,
    from_at       DATETIME(3)  NOT NULL,
    to_at         DATETIME(3)  NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    status        VARCHAR(16)  NOT NULL,
    announced_at  DATETIME(3)  NOT NULL,
    announced_by  BINARY(16),
    decided_at    DATETIME(3),
    decided_by    BINARY(16),
    answer        VARCHAR(500),
    PRIMARY KEY (id),
    CONSTRAINT uq_announced_stop_park UNIQUE (park_id, id),
    CONSTRAINT fk_announced_stop_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id),
    CONSTRAINT fk_announced_stop_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_announced_stop_status (park_id, status, from_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
