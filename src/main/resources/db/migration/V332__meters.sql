-- Meters of water and power, each of a unit or of an enterprise. One that takes the place of another names it.
CREATE TABLE meter (
    id             BINARY(16)     NOT NULL,
    park_id        VARCHAR(32)    NOT NULL,
    version        INT            NOT NULL,
    number         VARCHAR(40)    NOT NULL,
    kind           VARCHAR(16)    NOT NULL,
    unit_id        BINARY(16),
    enterprise_id  BINARY(16),
    multiplier     DECIMAL(12, 4) NOT NULL,
    digits         INT            NOT NULL,
    installed_on   DATE           NOT NULL,
    removed_on     DATE,
    predecessor_id BINARY(16),
    unbilled       BOOLEAN        NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_meter_park UNIQUE (park_id, id),
    CONSTRAINT uq_meter_number UNIQUE (park_id, number),
    CONSTRAINT uq_meter_predecessor UNIQUE (park_id, predecessor_id),
    CONSTRAINT fk_meter_unit FOREIGN KEY (park_id, unit_id) REFERENCES unit (park_id, id),
    CONSTRAINT fk_meter_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    CONSTRAINT fk_meter_predecessor FOREIGN KEY (park_id, predecessor_id) REFERENCES meter (park_id, id),
    INDEX ix_meter_unbilled (park_id, unbilled, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
