-- What each park day said of each factor of an outlet, with the limit that it was judged by, and what was discharged.
-- A day judged is not judged anew because a limit changed; what late data make of it is a revision, which is audited.
CREATE TABLE judged_day (
    id            BINARY(16)     NOT NULL,
    park_id       VARCHAR(32)    NOT NULL,
    outlet_id     BINARY(16)     NOT NULL,
    enterprise_id BINARY(16)     NOT NULL,
    factor        VARCHAR(16)    NOT NULL,
    day           DATE           NOT NULL,
    outcome       VARCHAR(16)    NOT NULL,
    reasons       VARCHAR(200)   NOT NULL,
    day_value     DECIMAL(30, 10),
    lower_bound   DECIMAL(18, 6),
    upper_bound   DECIMAL(18, 6),
    limit_source  VARCHAR(1000),
    limit_from    DATE,
    water         VARCHAR(16),
    load_kg       DECIMAL(30, 6),
    load_hours    INT            NOT NULL,
    load_at_least BOOLEAN        NOT NULL,
    judged_at     DATETIME(3)    NOT NULL,
    revision      INT            NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_judged_day_park UNIQUE (park_id, id),
    CONSTRAINT uq_judged_day UNIQUE (park_id, outlet_id, factor, day),
    CONSTRAINT fk_judged_day_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id),
    INDEX ix_judged_day_enterprise (park_id, enterprise_id, day)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
