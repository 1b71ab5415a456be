-- Frames that are durable but no reading: no, future or too old DataTime, unknown factors, state, restart, information.
-- A repeated frame is stored once and counted.
CREATE TABLE raw_frame (
    park_id VARCHAR(32) NOT NULL,
    outlet_id BINARY(16) NOT NULL,
    digest BINARY(16) NOT NULL,
    st VARCHAR(16) NULL,
    cn VARCHAR(16) NULL,
    data_time DATETIME(3) NULL,
    deviations VARCHAR(1000) NULL,
    raw MEDIUMBLOB NOT NULL,
    received_at DATETIME(3) NOT NULL,
    last_at DATETIME(3) NOT NULL,
    times INT NOT NULL,
    PRIMARY KEY (park_id, outlet_id, digest),
    INDEX raw_frame_by_time (park_id, received_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
