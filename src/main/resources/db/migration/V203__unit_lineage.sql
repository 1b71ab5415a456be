-- Which unit became which by a split or a merger, from the successor's first day on. Rows are only ever added.
CREATE TABLE unit_lineage (
    id             BINARY(16)  NOT NULL,
    park_id        VARCHAR(32) NOT NULL,
    predecessor_id BINARY(16)  NOT NULL,
    successor_id   BINARY(16)  NOT NULL,
    kind           VARCHAR(32) NOT NULL,
    happened_on    DATE        NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_unit_lineage_park UNIQUE (park_id, id),
    CONSTRAINT uq_unit_lineage UNIQUE (park_id, predecessor_id, successor_id),
    CONSTRAINT fk_unit_lineage_predecessor FOREIGN KEY (park_id, predecessor_id) REFERENCES unit (park_id, id),
    CONSTRAINT fk_unit_lineage_successor FOREIGN KEY (park_id, successor_id) REFERENCES unit (park_id, id),
    INDEX ix_unit_lineage_successor (park_id, successor_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
