-- A reminder as it went out: its words, to whom, and the sum owed as it stood, CNY. Only added to.
CREATE TABLE dunning_letter (
    id            BINARY(16)     NOT NULL,
    park_id       VARCHAR(32)    NOT NULL,
    enterprise_id BINARY(16)     NOT NULL,
    step_id       BINARY(16)     NOT NULL,
    days_overdue  INT            NOT NULL,
    title_zh      VARCHAR(100)   NOT NULL,
    title_en      VARCHAR(100)   NOT NULL,
    text_zh       MEDIUMTEXT     NOT NULL,
    text_en       MEDIUMTEXT     NOT NULL,
    addresses     MEDIUMTEXT     NOT NULL,
    owed          DECIMAL(19, 2) NOT NULL,
    on_day        DATE           NOT NULL,
    sent_at       DATETIME(3)    NOT NULL,
    sent_by       BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_dunning_letter_park UNIQUE (park_id, id),
    CONSTRAINT fk_dunning_letter_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    CONSTRAINT fk_dunning_letter_step FOREIGN KEY (park_id, step_id) REFERENCES dunning_step (park_id, id),
    INDEX ix_dunning_letter_enterprise (park_id, enterprise_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
