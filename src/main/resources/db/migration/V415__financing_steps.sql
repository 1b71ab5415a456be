-- Each step of an application: from where to where, when, and by whom. Only added to.
CREATE TABLE financing_step (
    id             BINARY(16)  NOT NULL,
    park_id        VARCHAR(32) NOT NULL,
    application_id BINARY(16)  NOT NULL,
    deed           VARCHAR(32) NOT NULL,
    from_status    VARCHAR(16),
    to_status      VARCHAR(16) NOT NULL,
    side           VARCHAR(16) NOT NULL,
    note           VARCHAR(1000),
    done_at        DATETIME(3) NOT NULL,
    done_by        BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_financing_step_park UNIQUE (park_id, id),
    CONSTRAINT fk_financing_step_application FOREIGN KEY (park_id, application_id) REFERENCES financing_application (park_id, id),
    INDEX ix_financing_step (park_id, application_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
