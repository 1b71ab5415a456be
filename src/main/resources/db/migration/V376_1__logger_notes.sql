-- The log of an outlet's instruments: maintenance, calibration, comparison samples. Written, never changed.
CREATE TABLE logger_note (
    id            BINARY(16)   NOT NULL,
    park_id       VARCHAR(32)  NOT NULL,
    enterprise_id BINARY(16)   NOT NULL,
    outlet_id     BINARY(16)   NOT NULL,
    kind          VARCHAR(16)  NOT NULL,
    done_at       DATETIME(3)  NOT NULL,
    done_by       VARCHAR(100) NOT NULL,
    note          VARCHAR(500),
    factor        VARCHAR(16),
    logger_value  DECIMAL(18, 6),
    sample_value  DECIMAL(18, 6),
    written_at    DATETIME(3)  NOT NULL,
    written_by    BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_logger_note_park UNIQUE (park_id, id),
    CONSTRAINT fk_logger_note_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id),
    INDEX ix_logger_note_enterprise (park_id, enterprise_id, done_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
