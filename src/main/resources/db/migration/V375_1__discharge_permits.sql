-- An enterprise's discharge permit. Validity of two permits of one enterprise never overlaps.
CREATE TABLE discharge_permit (
    id            BINARY(16)  NOT NULL,
    park_id       VARCHAR(32) NOT NULL,
    enterprise_id BINARY(16)  NOT NULL,
    number        VARCHAR(64) NOT NULL,
    valid_from    DATE        NOT NULL,
    valid_to      DATE        NOT NULL,
    edited_at     DATETIME(3) NOT NULL,
    version       INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_discharge_permit_park UNIQUE (park_id, id),
    CONSTRAINT uq_discharge_permit UNIQUE (park_id, enterprise_id, valid_from),
    CONSTRAINT fk_discharge_permit_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_discharge_permit_end (park_id, valid_to)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
