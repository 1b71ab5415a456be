-- An outlet and the one data logger that reports for it.
CREATE TABLE outlet (
    id BINARY(16) NOT NULL,
    park_id VARCHAR(32) NOT NULL,
    enterprise_id BINARY(16) NOT NULL,
    code VARCHAR(32) NOT NULL,
    name VARCHAR(100) NOT NULL,
    plan_x DOUBLE NULL,
    plan_y DOUBLE NULL,
    direct_discharge BOOLEAN NOT NULL,
    realtime_seconds INT NOT NULL,
    offline_factor INT NOT NULL,
    valid_hours INT NOT NULL,
    mn VARCHAR(64) NOT NULL,
    logger_password VARCHAR(64) NOT NULL,
    logger_enabled BOOLEAN NOT NULL,
    edited_at DATETIME(3) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_outlet_park UNIQUE (park_id, id),
    CONSTRAINT uq_outlet_code UNIQUE (park_id, enterprise_id, code),
    CONSTRAINT uq_outlet_mn UNIQUE (park_id, mn),
    CONSTRAINT fk_outlet_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
