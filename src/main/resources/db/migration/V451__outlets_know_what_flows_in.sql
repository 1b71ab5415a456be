-- What flows out at one outlet came in at others: effluent and influents of a treatment plant.
CREATE TABLE outlet_inflow (
    id        BINARY(16)  NOT NULL,
    park_id   VARCHAR(32) NOT NULL,
    outlet_id BINARY(16)  NOT NULL,
    inlet_id  BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_outlet_inflow_park UNIQUE (park_id, id),
    CONSTRAINT uq_outlet_inflow UNIQUE (park_id, outlet_id, inlet_id),
    CONSTRAINT fk_outlet_inflow_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id),
    CONSTRAINT fk_outlet_inflow_inlet FOREIGN KEY (park_id, inlet_id) REFERENCES outlet (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
