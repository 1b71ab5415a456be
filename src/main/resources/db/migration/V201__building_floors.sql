-- A floor that has more to say than its number; basements are below zero.
CREATE TABLE building_floor (
    id           BINARY(16)   NOT NULL,
    park_id      VARCHAR(32)  NOT NULL,
    building_id  BINARY(16)   NOT NULL,
    floor_number INT          NOT NULL,
    title        VARCHAR(100),
    PRIMARY KEY (id),
    CONSTRAINT uq_building_floor_park UNIQUE (park_id, id),
    CONSTRAINT uq_building_floor UNIQUE (park_id, building_id, floor_number),
    CONSTRAINT fk_building_floor FOREIGN KEY (park_id, building_id) REFERENCES building (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
