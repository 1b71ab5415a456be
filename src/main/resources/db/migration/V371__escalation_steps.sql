-- How many minutes an alert of a kind may stay unacknowledged before whom a letter tells. live is 1, or NULL once dropped.
CREATE TABLE escalation_step (
    id      BINARY(16)  NOT NULL,
    park_id VARCHAR(32) NOT NULL,
    kind    VARCHAR(32) NOT NULL,
    minutes INT         NOT NULL,
    role    VARCHAR(32) NOT NULL,
    live    TINYINT,
    PRIMARY KEY (id),
    CONSTRAINT uq_escalation_step_park UNIQUE (park_id, id),
    CONSTRAINT uq_escalation_step UNIQUE (park_id, kind, minutes, role, live),
    CONSTRAINT fk_escalation_step FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
