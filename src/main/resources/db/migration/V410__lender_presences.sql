-- That a lender may do business in the park: proposed by one person, approved by another. live is 1 while it is proposed or
-- approved, then NULL: a lender stands in a park once. No key leads to institution: its index would not be led by the park.
CREATE TABLE lender_presence (
    id             BINARY(16)  NOT NULL,
    park_id        VARCHAR(32) NOT NULL,
    version        INT         NOT NULL,
    institution_id BINARY(16)  NOT NULL,
    status         VARCHAR(16) NOT NULL,
    live           TINYINT,
    proposed_at    DATETIME(3) NOT NULL,
    proposed_by    BINARY(16),
    decided_at     DATETIME(3),
    decided_by     BINARY(16),
    ended_at       DATETIME(3),
    ended_by       BINARY(16),
    reason         VARCHAR(500),
    PRIMARY KEY (id),
    CONSTRAINT uq_lender_presence_park UNIQUE (park_id, id),
    CONSTRAINT uq_lender_presence_live UNIQUE (park_id, institution_id, live)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
