-- What a park helps its enterprises with, by the code that people's scripts use. What it says stands in its versions.
CREATE TABLE service_item (
    id             BINARY(16)  NOT NULL,
    park_id        VARCHAR(32) NOT NULL,
    version        INT         NOT NULL,
    code           VARCHAR(40) NOT NULL,
    edition        INT         NOT NULL,
    adopted_at     DATETIME(3) NOT NULL,
    adopted_by     BINARY(16),
    withdrawn_at   DATETIME(3),
    withdrawn_by   BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_service_item_park UNIQUE (park_id, id),
    CONSTRAINT uq_service_item_code UNIQUE (park_id, code),
    CONSTRAINT fk_service_item_of_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
