-- The newest of each factor, one row per outlet and kind; factors as in reading, each with its own time as a sixth
-- field (epoch milliseconds), because a frame need not carry all of them.
CREATE TABLE reading_latest (
    park_id VARCHAR(32) NOT NULL,
    outlet_id BINARY(16) NOT NULL,
    kind VARCHAR(8) NOT NULL,
    data_time DATETIME(3) NOT NULL,
    received_at DATETIME(3) NOT NULL,
    factors TEXT NOT NULL,
    PRIMARY KEY (park_id, outlet_id, kind)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
