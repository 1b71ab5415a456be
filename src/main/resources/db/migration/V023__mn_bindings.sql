-- Global on purpose: MN is a logger's only name, so one MN may speak for one outlet on the whole platform.
CREATE TABLE mn_binding (
    mn VARCHAR(64) NOT NULL,
    park_id VARCHAR(32) NOT NULL,
    outlet_id BINARY(16) NOT NULL,
    PRIMARY KEY (mn),
    CONSTRAINT uq_mn_binding_once UNIQUE (park_id, outlet_id),
    CONSTRAINT fk_mn_binding_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
