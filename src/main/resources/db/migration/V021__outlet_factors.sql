-- What an outlet is watched on, each in the unit in which its values are kept and its limits are written.
CREATE TABLE outlet_factor (
    id BINARY(16) NOT NULL,
    park_id VARCHAR(32) NOT NULL,
    outlet_id BINARY(16) NOT NULL,
    code VARCHAR(16) NOT NULL,
    unit VARCHAR(16) NOT NULL,
    place INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_outlet_factor_park UNIQUE (park_id, id),
    CONSTRAINT uq_outlet_factor_once UNIQUE (park_id, outlet_id, code),
    CONSTRAINT fk_outlet_factor_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
