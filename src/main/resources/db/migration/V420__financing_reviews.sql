-- What a lender's reviewer found: a recommendation and, with consent, the points of the scorecard.
CREATE TABLE financing_review (
    id             BINARY(16)     NOT NULL,
    park_id        VARCHAR(32)    NOT NULL,
    application_id BINARY(16)     NOT NULL,
    enterprise_id  BINARY(16)     NOT NULL,
    recommendation VARCHAR(16),
    amount         DECIMAL(19, 2),
    note           VARCHAR(1000),
    points         INT,
    most           INT,
    score          TEXT,
    reviewed_at    DATETIME(3)    NOT NULL,
    reviewed_by    BINARY(16)     NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_financing_review_park UNIQUE (park_id, id),
    CONSTRAINT fk_financing_review_application FOREIGN KEY (park_id, application_id) REFERENCES financing_application (park_id, id),
    INDEX ix_financing_review (park_id, application_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
