-- Hour and day means, kinds HOUR and DAY: received as 2061 and 2031, data_time the start of the interval. Apart from
-- the readings because they are few, are kept for years longer, and are asked for without the minutes between them.
CREATE TABLE reading_mean (
    park_id VARCHAR(32) NOT NULL,
    outlet_id BINARY(16) NOT NULL,
    data_time DATETIME(3) NOT NULL,
    kind VARCHAR(8) NOT NULL,
    received_at DATETIME(3) NOT NULL,
    factors TEXT NOT NULL,
    deviations VARCHAR(1000) NULL,
    raw MEDIUMBLOB NULL,
    PRIMARY KEY (park_id, outlet_id, kind, data_time)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
