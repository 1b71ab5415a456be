-- That somebody was warned of a permit, once for each step: days before its end, or percent of a year's amount.
CREATE TABLE permit_warning (
    id        BINARY(16)  NOT NULL,
    park_id   VARCHAR(32) NOT NULL,
    permit_id BINARY(16)  NOT NULL,
    kind      VARCHAR(16) NOT NULL,
    factor    VARCHAR(16) NOT NULL,
    period    VARCHAR(10) NOT NULL,
    step      INT         NOT NULL,
    warned_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_permit_warning_park UNIQUE (park_id, id),
    CONSTRAINT uq_permit_warning UNIQUE (park_id, permit_id, kind, factor, period, step),
    CONSTRAINT fk_permit_warning_permit FOREIGN KEY (park_id, permit_id) REFERENCES discharge_permit (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
