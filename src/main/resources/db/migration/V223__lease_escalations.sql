-- Changes of price at a day, by a percentage or to a new price; no line means all lines.
CREATE TABLE lease_escalation (
    id         BINARY(16)  NOT NULL,
    park_id    VARCHAR(32) NOT NULL,
    version_id BINARY(16)  NOT NULL,
    place      INT         NOT NULL,
    from_day   DATE        NOT NULL,
    percent    DECIMAL(9, 4),
    price      DECIMAL(19, 6),
    line       INT,
    PRIMARY KEY (id),
    CONSTRAINT uq_lease_escalation_park UNIQUE (park_id, id),
    CONSTRAINT uq_lease_escalation UNIQUE (park_id, version_id, place),
    CONSTRAINT fk_lease_escalation FOREIGN KEY (park_id, version_id) REFERENCES lease_version (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
