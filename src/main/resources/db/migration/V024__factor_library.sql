-- The factors of HJ 525 / HJ 212 table B.1, with the units that loggers use on the wire under either code.
CREATE TABLE factor (
    code VARCHAR(16) NOT NULL,
    code2005 VARCHAR(16) NULL,
    name_zh VARCHAR(64) NOT NULL,
    name_en VARCHAR(64) NOT NULL,
    unit VARCHAR(16) NOT NULL,
    wire_unit VARCHAR(16) NOT NULL,
    wire_unit2005 VARCHAR(16) NULL,
    source VARCHAR(100) NOT NULL,
    place INT NOT NULL,
    PRIMARY KEY (code),
    CONSTRAINT uq_factor_code2005 UNIQUE (code2005)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
