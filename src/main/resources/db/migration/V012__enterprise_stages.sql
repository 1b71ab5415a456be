-- How an enterprise came to its stage: who, when, from where, why. Rows are only ever added.
CREATE TABLE enterprise_stage (
    id            BINARY(16)  NOT NULL,
    park_id       VARCHAR(32) NOT NULL,
    enterprise_id BINARY(16)  NOT NULL,
    from_stage    VARCHAR(32),
    to_stage      VARCHAR(32) NOT NULL,
    reason        VARCHAR(200) NOT NULL,
    moved_at      DATETIME(3) NOT NULL,
    moved_by      BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_enterprise_stage_park UNIQUE (park_id, id),
    CONSTRAINT fk_enterprise_stage FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_enterprise_stage (park_id, enterprise_id, moved_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
