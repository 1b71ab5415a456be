-- Which reminders went out: the key lets one of several processes send each. Days before the deadline, negative behind it.
CREATE TABLE report_reminder (
    id        BINARY(16)  NOT NULL,
    park_id   VARCHAR(32) NOT NULL,
    report_id BINARY(16)  NOT NULL,
    due_on    DATE        NOT NULL,
    step      INT         NOT NULL,
    sent_at   DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_report_reminder_park UNIQUE (park_id, id),
    CONSTRAINT uq_report_reminder UNIQUE (park_id, report_id, due_on, step),
    CONSTRAINT fk_report_reminder FOREIGN KEY (park_id, report_id) REFERENCES report (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
