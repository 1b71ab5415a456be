-- What happened to an alert after it opened. Only added to. An alert goes through a step of escalation once.
CREATE TABLE alert_entry (
    id        BINARY(16)  NOT NULL,
    park_id   VARCHAR(32) NOT NULL,
    alert_id  BINARY(16)  NOT NULL,
    deed      VARCHAR(16) NOT NULL,
    at        DATETIME(3) NOT NULL,
    done_by   BINARY(16),
    person_id BINARY(16),
    role      VARCHAR(32),
    step_id   BINARY(16),
    note      VARCHAR(500),
    internal  BOOLEAN     NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_alert_entry_park UNIQUE (park_id, id),
    CONSTRAINT uq_alert_entry_step UNIQUE (park_id, alert_id, step_id),
    CONSTRAINT fk_alert_entry_alert FOREIGN KEY (park_id, alert_id) REFERENCES alert (park_id, id),
    CONSTRAINT fk_alert_entry_step FOREIGN KEY (park_id, step_id) REFERENCES escalation_step (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
