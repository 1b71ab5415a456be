-- That an enterprise was told of a policy's deadline: each step of it once.
CREATE TABLE policy_notice (
    id             BINARY(16)  NOT NULL,
    park_id        VARCHAR(32) NOT NULL,
    policy_id      BINARY(16)  NOT NULL,
    enterprise_id  BINARY(16)  NOT NULL,
    days_left      INT         NOT NULL,
    last_day       DATE        NOT NULL,
    told_at        DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_policy_notice_park UNIQUE (park_id, id),
    CONSTRAINT uq_policy_notice_step UNIQUE (park_id, policy_id, enterprise_id, days_left, last_day),
    CONSTRAINT fk_policy_notice_policy FOREIGN KEY (park_id, policy_id) REFERENCES policy (park_id, id),
    CONSTRAINT fk_policy_notice_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_policy_notice_enterprise (park_id, enterprise_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
