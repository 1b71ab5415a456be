-- What a meter showed on a day; only added to. A correction is a reading of its own that takes the place of another: live
-- is 1, or NULL once corrected. The root is the first of such a row, so that what was billed by it is found again.
CREATE TABLE meter_reading (
    id          BINARY(16)     NOT NULL,
    park_id     VARCHAR(32)    NOT NULL,
    meter_id    BINARY(16)     NOT NULL,
    root_id     BINARY(16)     NOT NULL,
    corrects_id BINARY(16),
    sort        VARCHAR(16)    NOT NULL,
    read_on     DATE           NOT NULL,
    value       DECIMAL(14, 3) NOT NULL,
    rolled_over BOOLEAN        NOT NULL,
    confirmed   BOOLEAN        NOT NULL,
    reader      VARCHAR(100)   NOT NULL,
    note        VARCHAR(200),
    file_id     BINARY(16),
    entered_at  DATETIME(3)    NOT NULL,
    entered_by  BINARY(16),
    live        TINYINT,
    PRIMARY KEY (id),
    CONSTRAINT uq_meter_reading_park UNIQUE (park_id, id),
    CONSTRAINT uq_meter_reading_day UNIQUE (park_id, meter_id, read_on, live),
    CONSTRAINT uq_meter_reading_correction UNIQUE (park_id, corrects_id),
    CONSTRAINT fk_meter_reading_meter FOREIGN KEY (park_id, meter_id) REFERENCES meter (park_id, id),
    CONSTRAINT fk_meter_reading_corrects FOREIGN KEY (park_id, corrects_id) REFERENCES meter_reading (park_id, id),
    CONSTRAINT fk_meter_reading_file FOREIGN KEY (park_id, file_id) REFERENCES stored_file (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
