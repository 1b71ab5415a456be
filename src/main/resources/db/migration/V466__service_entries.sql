-- Each move of a case: from where to where, when, and by whom. Only added to. worked_… and sla_… stand where it was done.
CREATE TABLE service_entry (
    id            BINARY(16)  NOT NULL,
    park_id       VARCHAR(32) NOT NULL,
    case_id       BINARY(16)  NOT NULL,
    deed          VARCHAR(16) NOT NULL,
    from_status   VARCHAR(24),
    to_status     VARCHAR(24) NOT NULL,
    step_no       INT,
    side          VARCHAR(16) NOT NULL,
    note          VARCHAR(1000),
    person_id     BINARY(16),
    worked_millis BIGINT,
    sla_millis    BIGINT,
    done_at       DATETIME(3) NOT NULL,
    done_by       BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_service_entry_park UNIQUE (park_id, id),
    CONSTRAINT fk_service_entry_case FOREIGN KEY (park_id, case_id) REFERENCES service_case (park_id, id),
    INDEX ix_service_entry (park_id, case_id, id),
    INDEX ix_service_entry_deed (park_id, deed, done_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
