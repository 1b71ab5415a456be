-- One step of an application under a policy. Only added to.
CREATE TABLE policy_step (
    id              BINARY(16)  NOT NULL,
    park_id         VARCHAR(32) NOT NULL,
    application_id  BINARY(16)  NOT NULL,
    deed            VARCHAR(16) NOT NULL,
    to_status       VARCHAR(16) NOT NULL,
    note            VARCHAR(1000),
    done_at         DATETIME(3) NOT NULL,
    done_by         BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_policy_step_park UNIQUE (park_id, id),
    CONSTRAINT fk_policy_step_application FOREIGN KEY (park_id, application_id) REFERENCES policy_application (park_id, id),
    INDEX ix_policy_step (park_id, application_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
