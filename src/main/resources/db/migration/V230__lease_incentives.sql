-- Free rent or a lower price as a promise: for what, shown by what, looked at when; claw-back where it was not kept.
CREATE TABLE lease_incentive (
    id         BINARY(16)   NOT NULL,
    park_id    VARCHAR(32)  NOT NULL,
    version    INT          NOT NULL,
    lease_id   BINARY(16)   NOT NULL,
    place      INT          NOT NULL,
    from_day   DATE         NOT NULL,
    to_day     DATE         NOT NULL,
    percent    DECIMAL(9, 4),
    promise    VARCHAR(32)  NOT NULL,
    wording    VARCHAR(500) NOT NULL,
    evidence   VARCHAR(500),
    review_on  DATE         NOT NULL,
    outcome    VARCHAR(32)  NOT NULL,
    claw_back  DECIMAL(19, 2),
    decided_at DATETIME(3),
    decided_by BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_lease_incentive_park UNIQUE (park_id, id),
    CONSTRAINT uq_lease_incentive UNIQUE (park_id, lease_id, place),
    CONSTRAINT fk_lease_incentive FOREIGN KEY (park_id, lease_id) REFERENCES lease (park_id, id),
    INDEX ix_lease_incentive_review (park_id, outcome, review_on)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
