-- Values that contradict a stored reading: the first stays, the later ones are kept here with their frame.
CREATE TABLE reading_conflict (
    park_id VARCHAR(32) NOT NULL,
    outlet_id BINARY(16) NOT NULL,
    data_time DATETIME(3) NOT NULL,
    kind VARCHAR(8) NOT NULL,
    digest BINARY(16) NOT NULL,
    received_at DATETIME(3) NOT NULL,
    factors TEXT NOT NULL,
    raw MEDIUMBLOB NOT NULL,
    PRIMARY KEY (park_id, outlet_id, data_time, kind, digest)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
