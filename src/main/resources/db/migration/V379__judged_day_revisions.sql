-- What a judged day said before it was judged otherwise, and why it was. Written with the revision, never changed.
CREATE TABLE judged_day_revision (
    id            BINARY(16)   NOT NULL,
    park_id       VARCHAR(32)  NOT NULL,
    judged_day_id BINARY(16)   NOT NULL,
    number        INT          NOT NULL,
    cause         VARCHAR(16)  NOT NULL,
    note          VARCHAR(200),
    ordered_by    BINARY(16),
    revised_at    DATETIME(3)  NOT NULL,
    outcome       VARCHAR(16)  NOT NULL,
    reasons       VARCHAR(200) NOT NULL,
    day_value     DECIMAL(30, 10),
    lower_bound   DECIMAL(18, 6),
    upper_bound   DECIMAL(18, 6),
    limit_source  VARCHAR(1000),
    limit_from    DATE,
    PRIMARY KEY (id),
    CONSTRAINT uq_judged_day_revision_park UNIQUE (park_id, id),
    CONSTRAINT uq_judged_day_revision UNIQUE (park_id, judged_day_id, number),
    CONSTRAINT fk_judged_day_revision_day FOREIGN KEY (park_id, judged_day_id) REFERENCES judged_day (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
