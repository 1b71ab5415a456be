-- What can be let as a whole: a room, a desk, a workshop. Both dates inclusive, null = open. living_slot is 1 while no
-- last day is set and null afterwards, so the unique key holds one such unit per code and building, whoever writes.
CREATE TABLE unit (
    id          BINARY(16)     NOT NULL,
    park_id     VARCHAR(32)    NOT NULL,
    building_id BINARY(16)     NOT NULL,
    floor       INT            NOT NULL,
    code        VARCHAR(32)    NOT NULL,
    area_sqm    DECIMAL(12, 2) NOT NULL,
    kind        VARCHAR(32)    NOT NULL,
    lettable    BOOLEAN        NOT NULL,
    valid_from  DATE,
    valid_to    DATE,
    living_slot TINYINT,
    version     INT            NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_unit_park UNIQUE (park_id, id),
    CONSTRAINT uq_unit_code UNIQUE (park_id, building_id, code, living_slot),
    CONSTRAINT fk_unit_building FOREIGN KEY (park_id, building_id) REFERENCES building (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
