-- Days on which a park does not do as its week says: holidays, and working days that make up for them.
CREATE TABLE calendar_day (
    id         BINARY(16)   NOT NULL,
    park_id    VARCHAR(32)  NOT NULL,
    day_on     DATE         NOT NULL,
    kind       VARCHAR(16)  NOT NULL,
    name_zh    VARCHAR(100) NOT NULL,
    name_en    VARCHAR(100) NOT NULL,
    source     VARCHAR(200),
    PRIMARY KEY (id),
    CONSTRAINT uq_calendar_day_park UNIQUE (park_id, id),
    CONSTRAINT uq_calendar_day UNIQUE (park_id, day_on),
    CONSTRAINT fk_calendar_day_of_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
