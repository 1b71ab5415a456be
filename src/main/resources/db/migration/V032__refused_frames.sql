-- Frames of an MN bound to this park that were refused: wrong password, logger disabled, park suspended.
CREATE TABLE refused_frame (
    id BINARY(16) NOT NULL,
    park_id VARCHAR(32) NOT NULL,
    outlet_id BINARY(16) NOT NULL,
    mn VARCHAR(64) NOT NULL,
    reason VARCHAR(32) NOT NULL,
    peer VARCHAR(64) NOT NULL,
    raw MEDIUMBLOB NOT NULL,
    received_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_refused_frame_park UNIQUE (park_id, id),
    CONSTRAINT fk_refused_frame_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
