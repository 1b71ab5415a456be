-- The two words that let an applicant in. The place (1, then 2; none when withdrawn) holds that there are two at most; the
-- move that made it an applicant is the application that they count for.
CREATE TABLE incubation_approval (
    id            BINARY(16)   NOT NULL,
    park_id       VARCHAR(32)  NOT NULL,
    enterprise_id BINARY(16)   NOT NULL,
    stage_id      BINARY(16)   NOT NULL,
    place         INT,
    person_id     BINARY(16)   NOT NULL,
    as_operator   BOOLEAN      NOT NULL,
    as_leader     BOOLEAN      NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    approved_at   DATETIME(3)  NOT NULL,
    withdrawn_at  DATETIME(3),
    version       INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_incubation_approval_park UNIQUE (park_id, id),
    CONSTRAINT uq_incubation_approval_place UNIQUE (park_id, stage_id, place),
    CONSTRAINT fk_incubation_approval_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    CONSTRAINT fk_incubation_approval_stage FOREIGN KEY (park_id, stage_id) REFERENCES enterprise_stage (park_id, id),
    INDEX ix_incubation_approval (park_id, enterprise_id, approved_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
