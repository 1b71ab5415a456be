-- A visit to an enterprise. open_slot is 1 while it is under way, then NULL: an enterprise has one under way at most.
-- evidence is what the system laid out when it began, as JSON, and never changes; conclusion_edits counts the edits of the
-- conclusion, so that two windows do not write over each other.
CREATE TABLE inspection (
    id                BINARY(16)    NOT NULL,
    park_id           VARCHAR(32)   NOT NULL,
    version           INT           NOT NULL,
    number            INT           NOT NULL,
    enterprise_id     BINARY(16)    NOT NULL,
    status            VARCHAR(16)   NOT NULL,
    open_slot         TINYINT,
    started_at        DATETIME(3)   NOT NULL,
    started_by        BINARY(16)    NOT NULL,
    finished_at       DATETIME(3),
    finished_by       BINARY(16),
    evidence          MEDIUMTEXT    NOT NULL,
    conclusion        VARCHAR(2000),
    conclusion_edits  INT           NOT NULL,
    signature_file_id BINARY(16),
    signed_name       VARCHAR(100),
    signed_at         DATETIME(3),
    discard_reason    VARCHAR(500),
    PRIMARY KEY (id),
    CONSTRAINT uq_inspection_park UNIQUE (park_id, id),
    CONSTRAINT uq_inspection_number UNIQUE (park_id, number),
    CONSTRAINT uq_inspection_open UNIQUE (park_id, enterprise_id, open_slot),
    CONSTRAINT fk_inspection_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    CONSTRAINT fk_inspection_signature FOREIGN KEY (park_id, signature_file_id) REFERENCES stored_file (park_id, id),
    INDEX ix_inspection_enterprise (park_id, enterprise_id, id),
    INDEX ix_inspection_finished (park_id, finished_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
