-- A building of the park; where it is not lettable, nothing in it is.
CREATE TABLE building (
    id       BINARY(16)   NOT NULL,
    park_id  VARCHAR(32)  NOT NULL,
    code     VARCHAR(32)  NOT NULL,
    name     VARCHAR(100) NOT NULL,
    address  VARCHAR(200),
    lettable BOOLEAN      NOT NULL,
    version  INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_building_park UNIQUE (park_id, id),
    CONSTRAINT uq_building_code UNIQUE (park_id, code),
    CONSTRAINT fk_building_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
