-- Where an outlet stands on one factor: the newest day that could be judged, why the day that is due cannot be, and
-- the verdict that follows with the alerts that are open.
CREATE TABLE factor_verdict (
    id            BINARY(16)   NOT NULL,
    park_id       VARCHAR(32)  NOT NULL,
    outlet_id     BINARY(16)   NOT NULL,
    enterprise_id BINARY(16)   NOT NULL,
    factor        VARCHAR(16)  NOT NULL,
    status        VARCHAR(32)  NOT NULL,
    reasons       VARCHAR(200) NOT NULL,
    since         DATETIME(3)  NOT NULL,
    due_on        DATE         NOT NULL,
    due_reasons   VARCHAR(200) NOT NULL,
    judged_on     DATE,
    judged_over   BOOLEAN      NOT NULL,
    day_mean      DECIMAL(30, 10),
    day_limit     DECIMAL(18, 6),
    PRIMARY KEY (id),
    CONSTRAINT uq_factor_verdict_park UNIQUE (park_id, id),
    CONSTRAINT uq_factor_verdict UNIQUE (park_id, outlet_id, factor),
    CONSTRAINT fk_factor_verdict_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id),
    INDEX ix_factor_verdict_enterprise (park_id, enterprise_id),
    INDEX ix_factor_verdict_due (park_id, due_on)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
