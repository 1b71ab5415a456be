-- News on its way to robots, one row per robot and event.
CREATE TABLE robot_delivery (
    id         BINARY(16)   NOT NULL,
    park_id    VARCHAR(32)  NOT NULL,
    robot_id   BINARY(16)   NOT NULL,
    event_id   BINARY(16)   NOT NULL,
    topic      VARCHAR(32)  NOT NULL,
    title_zh   VARCHAR(200) NOT NULL,
    title_en   VARCHAR(200) NOT NULL,
    path       VARCHAR(500) NOT NULL,
    written_at DATETIME(3)  NOT NULL,
    due_at     DATETIME(3)  NOT NULL,
    attempts   INT          NOT NULL,
    state      VARCHAR(16)  NOT NULL,
    last_error VARCHAR(500),
    done_at    DATETIME(3),
    PRIMARY KEY (id),
    CONSTRAINT uq_robot_delivery_park UNIQUE (park_id, id),
    CONSTRAINT uq_robot_delivery_event UNIQUE (park_id, robot_id, event_id),
    CONSTRAINT fk_robot_delivery_robot FOREIGN KEY (park_id, robot_id) REFERENCES robot (park_id, id),
    INDEX ix_robot_delivery_due (park_id, state, due_at, robot_id),
    INDEX ix_robot_delivery_age (park_id, written_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
