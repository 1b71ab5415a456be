-- A file for one line of a policy's checklist; taken out again it stays, with who and when.
CREATE TABLE policy_document (
    id              BINARY(16)  NOT NULL,
    park_id         VARCHAR(32) NOT NULL,
    application_id  BINARY(16)  NOT NULL,
    item            VARCHAR(40) NOT NULL,
    file_id         BINARY(16)  NOT NULL,
    added_at        DATETIME(3) NOT NULL,
    added_by        BINARY(16),
    removed_at      DATETIME(3),
    removed_by      BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_policy_document_park UNIQUE (park_id, id),
    CONSTRAINT fk_policy_document_application FOREIGN KEY (park_id, application_id) REFERENCES policy_application (park_id, id),
    CONSTRAINT fk_policy_document_file FOREIGN KEY (park_id, file_id) REFERENCES stored_file (park_id, id),
    INDEX ix_policy_document (park_id, application_id, id),
    INDEX ix_policy_document_file (park_id, file_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
