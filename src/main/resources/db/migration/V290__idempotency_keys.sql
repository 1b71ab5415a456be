-- One row for each Idempotency-Key that a person sent in a park: first a claim, then the answer that a repetition gets.
CREATE TABLE idempotency_key (
    id          BINARY(16)   NOT NULL,
    park_id     VARCHAR(32)  NOT NULL,
    person_id   BINARY(16)   NOT NULL,
    request_key VARCHAR(100) NOT NULL,
    fingerprint BINARY(32)   NOT NULL,
    state       VARCHAR(16)  NOT NULL,
    owner       BINARY(16)   NOT NULL,
    claimed_at  DATETIME(3)  NOT NULL,
    owned_until DATETIME(3)  NOT NULL,
    status      INT,
    location    VARCHAR(500),
    etag        VARCHAR(32),
    answer      MEDIUMTEXT,
    PRIMARY KEY (id),
    CONSTRAINT uq_idempotency_key_park UNIQUE (park_id, id),
    CONSTRAINT uq_idempotency_key UNIQUE (park_id, person_id, request_key),
    INDEX ix_idempotency_key_age (park_id, claimed_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
