-- That somebody was reminded of a case; one for each time that it fell due or began to wait.
CREATE TABLE service_reminder (
    id      BINARY(16)  NOT NULL,
    park_id VARCHAR(32) NOT NULL,
    case_id BINARY(16)  NOT NULL,
    kind    VARCHAR(16) NOT NULL,
    of_time DATETIME(3) NOT NULL,
    sent_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_service_reminder_park UNIQUE (park_id, id),
    CONSTRAINT uq_service_reminder UNIQUE (park_id, case_id, kind, of_time),
    CONSTRAINT fk_service_reminder_case FOREIGN KEY (park_id, case_id) REFERENCES service_case (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
