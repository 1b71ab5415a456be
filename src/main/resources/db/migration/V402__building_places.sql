-- Where a building stands on the park's plan: its left upper corner and its size, 0 to 1 of the plan.
CREATE TABLE building_place (
    id          BINARY(16)  NOT NULL,
    park_id     VARCHAR(32) NOT NULL,
    building_id BINARY(16)  NOT NULL,
    plan_x      DOUBLE      NOT NULL,
    plan_y      DOUBLE      NOT NULL,
    plan_width  DOUBLE      NOT NULL,
    plan_height DOUBLE      NOT NULL,
    version     INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_building_place_park UNIQUE (park_id, id),
    CONSTRAINT uq_building_place UNIQUE (park_id, building_id),
    CONSTRAINT fk_building_place FOREIGN KEY (park_id, building_id) REFERENCES building (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
