-- One row per frame and outlet, kinds RAW and MINUTE. The factors stand beside each other in one compact JSON column
-- {"w01018":["150.2","N"],…} = [value, flag, min, max, total], decimals as text: loggers send any set of factors, so
-- typed columns would either be mostly null or lose the unforeseen ones, and exact text survives every engine.
-- No foreign keys: partitions forbid them. The first partition is open below and the last above, because one wrong
-- clock must not fail the whole group; later months are split off the last one ahead of time.
CREATE TABLE reading (
    park_id VARCHAR(32) NOT NULL,
    outlet_id BINARY(16) NOT NULL,
    data_time DATETIME(3) NOT NULL,
    kind VARCHAR(8) NOT NULL,
    received_at DATETIME(3) NOT NULL,
    factors TEXT NOT NULL,
    deviations VARCHAR(1000) NULL,
    raw MEDIUMBLOB NULL,
    PRIMARY KEY (park_id, outlet_id, data_time, kind)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
PARTITION BY RANGE COLUMNS (data_time) (
    PARTITION p_before VALUES LESS THAN ('2026-07-01 00:00:00'),
    PARTITION p_2026_07 VALUES LESS THAN ('2026-08-01 00:00:00'),
    PARTITION p_2026_08 VALUES LESS THAN ('2026-09-01 00:00:00'),
    PARTITION p_2026_09 VALUES LESS THAN ('2026-10-01 00:00:00'),
    PARTITION p_2026_10 VALUES LESS THAN ('2026-11-01 00:00:00'),
    PARTITION p_2026_11 VALUES LESS THAN ('2026-12-01 00:00:00'),
    PARTITION p_2026_12 VALUES LESS THAN ('2027-01-01 00:00:00'),
    PARTITION p_2027_01 VALUES LESS THAN ('2027-02-01 00:00:00'),
    PARTITION p_2027_02 VALUES LESS THAN ('2027-03-01 00:00:00'),
    PARTITION p_2027_03 VALUES LESS THAN ('2027-04-01 00:00:00'),
    PARTITION p_2027_04 VALUES LESS THAN ('2027-05-01 00:00:00'),
    PARTITION p_2027_05 VALUES LESS THAN ('2027-06-01 00:00:00'),
    PARTITION p_2027_06 VALUES LESS THAN ('2027-07-01 00:00:00'),
    PARTITION p_2027_07 VALUES LESS THAN ('2027-08-01 00:00:00'),
    PARTITION p_2027_08 VALUES LESS THAN ('2027-09-01 00:00:00'),
    PARTITION p_2027_09 VALUES LESS THAN ('2027-10-01 00:00:00'),
    PARTITION p_2027_10 VALUES LESS THAN ('2027-11-01 00:00:00'),
    PARTITION p_2027_11 VALUES LESS THAN ('2027-12-01 00:00:00'),
    PARTITION p_2027_12 VALUES LESS THAN ('2028-01-01 00:00:00'),
    PARTITION p_after VALUES LESS THAN (MAXVALUE)
);
