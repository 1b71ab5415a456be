-- Which steps before a lease's end somebody was told of; one row per step.
CREATE TABLE lease_reminder (
    id       BINARY(16)  NOT NULL,
    park_id  VARCHAR(32) NOT NULL,
    lease_id BINARY(16)  NOT NULL,
    ends_on  DATE        NOT NULL,
    step     INT         NOT NULL,
    told_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_lease_reminder_park UNIQUE (park_id, id),
    CONSTRAINT uq_lease_reminder UNIQUE (park_id, lease_id, ends_on, step),
    CONSTRAINT fk_lease_reminder FOREIGN KEY (park_id, lease_id) REFERENCES lease (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
