-- Robots of chat groups that a park's news goes to. Address and secret are sealed with the installation's key, and gone once the
-- robot is removed.
CREATE TABLE robot (
    id             BINARY(16)   NOT NULL,
    park_id        VARCHAR(32)  NOT NULL,
    name           VARCHAR(60)  NOT NULL,
    kind           VARCHAR(16)  NOT NULL,
    host           VARCHAR(255) NOT NULL,
    sealed_address TEXT,
    sealed_secret  TEXT,
    language       VARCHAR(8)   NOT NULL,
    topics         VARCHAR(500) NOT NULL,
    kept_at        DATETIME(3)  NOT NULL,
    removed_at     DATETIME(3),
    next_at        DATETIME(3),
    claimed_until  DATETIME(3),
    PRIMARY KEY (id),
    CONSTRAINT uq_robot_park UNIQUE (park_id, id),
    CONSTRAINT fk_robot_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
