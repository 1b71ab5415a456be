-- Who asked for a lease's early end, and who decided on it: never the same person. Standing is 1 for what waits or was
-- confirmed and null for what was refused or taken back, so that one end of a lease stands at a time.
CREATE TABLE lease_termination (
    id             BINARY(16)     NOT NULL,
    park_id        VARCHAR(32)    NOT NULL,
    version        INT            NOT NULL,
    lease_id       BINARY(16)     NOT NULL,
    status         VARCHAR(32)    NOT NULL,
    standing       INT,
    last_day       DATE           NOT NULL,
    penalty_months INT,
    penalty_amount DECIMAL(19, 2),
    reason         VARCHAR(500),
    asked_at       DATETIME(3)    NOT NULL,
    asked_by       BINARY(16)     NOT NULL,
    decided_at     DATETIME(3),
    decided_by     BINARY(16),
    note           VARCHAR(500),
    PRIMARY KEY (id),
    CONSTRAINT uq_lease_termination_park UNIQUE (park_id, id),
    CONSTRAINT uq_lease_termination_standing UNIQUE (park_id, lease_id, standing),
    CONSTRAINT fk_lease_termination FOREIGN KEY (park_id, lease_id) REFERENCES lease (park_id, id),
    CONSTRAINT ck_lease_termination_two CHECK (status <> 'CONFIRMED'
        OR decided_by IS NOT NULL AND decided_by <> asked_by)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
