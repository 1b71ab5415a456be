-- Whom of a role's people an escalation tells on a day of the park; one person for each.
CREATE TABLE duty_day (
    id        BINARY(16)  NOT NULL,
    park_id   VARCHAR(32) NOT NULL,
    day       DATE        NOT NULL,
    role      VARCHAR(16) NOT NULL,
    person_id BINARY(16)  NOT NULL,
    version   INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_duty_day_park UNIQUE (park_id, id),
    CONSTRAINT uq_duty_day UNIQUE (park_id, day, role)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
