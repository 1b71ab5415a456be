-- Who stands in for whom, from which day to which, both inclusive, in the park's zone. live is 1 until it is revoked or its
-- ground is gone, then NULL. Like membership it is read to find out what somebody may do, before any park is entered.
CREATE TABLE delegation (
    id             BINARY(16)  NOT NULL,
    park_id        VARCHAR(32) NOT NULL,
    delegator_id   BINARY(16)  NOT NULL,
    deputy_id      BINARY(16)  NOT NULL,
    role           VARCHAR(32) NOT NULL,
    institution_id BINARY(16),
    from_day       DATE        NOT NULL,
    to_day         DATE        NOT NULL,
    reason         VARCHAR(300),
    given_at       DATETIME(3) NOT NULL,
    live           TINYINT,
    ended_at       DATETIME(3),
    ending         VARCHAR(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_delegation_park UNIQUE (park_id, id),
    CONSTRAINT fk_delegation_park FOREIGN KEY (park_id) REFERENCES park (id),
    CONSTRAINT fk_delegation_delegator FOREIGN KEY (delegator_id) REFERENCES person (id),
    CONSTRAINT fk_delegation_deputy FOREIGN KEY (deputy_id) REFERENCES person (id),
    INDEX ix_delegation_deputy (park_id, deputy_id, live),
    INDEX ix_delegation_delegator (park_id, delegator_id, live)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
