-- What each logger does otherwise than HJ 212 says: how often, first and last seen, and the beginning of one such frame.
-- Written with the frames that it speaks of, so without foreign keys, like them.
CREATE TABLE logger_deviation (
    park_id VARCHAR(32) NOT NULL,
    outlet_id BINARY(16) NOT NULL,
    deviation VARCHAR(32) NOT NULL,
    times BIGINT NOT NULL,
    first_at DATETIME(3) NOT NULL,
    last_at DATETIME(3) NOT NULL,
    example BLOB NOT NULL,
    PRIMARY KEY (park_id, outlet_id, deviation)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
