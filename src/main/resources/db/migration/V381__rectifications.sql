-- That an enterprise has to put something right by a day (整改). The number counts within the park. round counts how often
-- an answer was sent back; due_since is the day on which the present deadline was set.
CREATE TABLE rectification (
    id            BINARY(16)    NOT NULL,
    park_id       VARCHAR(32)   NOT NULL,
    version       INT           NOT NULL,
    number        INT           NOT NULL,
    enterprise_id BINARY(16)    NOT NULL,
    inspection_id BINARY(16),
    demand        VARCHAR(1000) NOT NULL,
    due_on        DATE          NOT NULL,
    due_since     DATE          NOT NULL,
    round         INT           NOT NULL,
    status        VARCHAR(16)   NOT NULL,
    ordered_at    DATETIME(3)   NOT NULL,
    ordered_by    BINARY(16)    NOT NULL,
    answered_at   DATETIME(3),
    ended_at      DATETIME(3),
    PRIMARY KEY (id),
    CONSTRAINT uq_rectification_park UNIQUE (park_id, id),
    CONSTRAINT uq_rectification_number UNIQUE (park_id, number),
    CONSTRAINT fk_rectification_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    CONSTRAINT fk_rectification_inspection FOREIGN KEY (park_id, inspection_id) REFERENCES inspection (park_id, id),
    INDEX ix_rectification_enterprise (park_id, enterprise_id, id),
    INDEX ix_rectification_due (park_id, status, due_on)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
