-- Dated limits: several may be in force on one day, the strictest applies. Both dates inclusive, null = open.
CREATE TABLE outlet_limit (
    id BINARY(16) NOT NULL,
    park_id VARCHAR(32) NOT NULL,
    outlet_id BINARY(16) NOT NULL,
    factor VARCHAR(16) NOT NULL,
    basis VARCHAR(32) NOT NULL,
    lower_bound DECIMAL(18, 6) NULL,
    upper_bound DECIMAL(18, 6) NULL,
    source VARCHAR(200) NULL,
    valid_from DATE NULL,
    valid_to DATE NULL,
    place INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_outlet_limit_park UNIQUE (park_id, id),
    CONSTRAINT fk_outlet_limit_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
