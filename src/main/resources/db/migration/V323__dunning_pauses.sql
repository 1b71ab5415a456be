-- That an enterprise, or one invoice of it, is not reminded until a day, and why.
CREATE TABLE dunning_pause (
    id            BINARY(16)   NOT NULL,
    park_id       VARCHAR(32)  NOT NULL,
    enterprise_id BINARY(16)   NOT NULL,
    invoice_id    BINARY(16),
    until_day     DATE         NOT NULL,
    reason        VARCHAR(200) NOT NULL,
    paused_at     DATETIME(3)  NOT NULL,
    paused_by     BINARY(16),
    ended_at      DATETIME(3),
    ended_by      BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_dunning_pause_park UNIQUE (park_id, id),
    CONSTRAINT fk_dunning_pause_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    CONSTRAINT fk_dunning_pause_invoice FOREIGN KEY (park_id, invoice_id) REFERENCES invoice (park_id, id),
    INDEX ix_dunning_pause (park_id, enterprise_id, until_day)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
