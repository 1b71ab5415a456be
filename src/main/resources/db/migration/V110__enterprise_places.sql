-- Which enterprise sits in which unit from when to when, both days inclusive, as the leases say it: a mirror, so that the
-- register finds by unit. Units live in another room and are named by their id, building and code alone.
CREATE TABLE enterprise_place (
    id            BINARY(16)   NOT NULL,
    park_id       VARCHAR(32)  NOT NULL,
    enterprise_id BINARY(16)   NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    building      VARCHAR(100) NOT NULL,
    unit_code     VARCHAR(100) NOT NULL,
    from_day      DATE         NOT NULL,
    to_day        DATE,
    PRIMARY KEY (id),
    CONSTRAINT uq_enterprise_place_park UNIQUE (park_id, id),
    CONSTRAINT uq_enterprise_place UNIQUE (park_id, enterprise_id, unit_id, from_day),
    CONSTRAINT fk_enterprise_place FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_enterprise_place_unit (park_id, unit_id, from_day),
    INDEX ix_enterprise_place_code (park_id, unit_code, from_day, to_day, enterprise_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
