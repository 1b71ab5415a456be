-- Hours and days whose mean has to be reckoned, again or for the first time: marked by the readings that come in, in
-- their transaction, so a late one is never forgotten. No foreign keys, like the readings.
CREATE TABLE mean_due (
    park_id   VARCHAR(32) NOT NULL,
    outlet_id BINARY(16)  NOT NULL,
    kind      VARCHAR(8)  NOT NULL,
    data_time DATETIME(3) NOT NULL,
    PRIMARY KEY (park_id, outlet_id, kind, data_time),
    INDEX mean_due_by_time (park_id, kind, data_time)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
