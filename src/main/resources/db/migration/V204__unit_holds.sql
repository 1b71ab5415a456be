-- Who holds a unit from which day to which, both inclusive; held_to null = until released. A cancelled row holds
-- nothing. No key can hold that two spans of days stay apart: writers lock the unit's row first. What takes the unit
-- (a lease) is named by its id alone, because it lives in a room further down the table.
CREATE TABLE unit_hold (
    id            BINARY(16)   NOT NULL,
    park_id       VARCHAR(32)  NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    kind          VARCHAR(32)  NOT NULL,
    held_from     DATE         NOT NULL,
    held_to       DATE,
    lease_id      BINARY(16),
    enterprise_id BINARY(16),
    label         VARCHAR(200) NOT NULL,
    note          VARCHAR(500),
    taken_at      DATETIME(3)  NOT NULL,
    taken_by      BINARY(16),
    cancelled_at  DATETIME(3),
    version       INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_unit_hold_park UNIQUE (park_id, id),
    CONSTRAINT fk_unit_hold_unit FOREIGN KEY (park_id, unit_id) REFERENCES unit (park_id, id),
    CONSTRAINT fk_unit_hold_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_unit_hold_unit (park_id, unit_id, held_from),
    INDEX ix_unit_hold_day (park_id, held_to, held_from),
    INDEX ix_unit_hold_lease (park_id, lease_id),
    INDEX ix_unit_hold_enterprise (park_id, enterprise_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
