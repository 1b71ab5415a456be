-- A file brought to a case, by its kind in the checklist; taken out again it stays, with who and when.
CREATE TABLE service_document (
    id         BINARY(16)  NOT NULL,
    park_id    VARCHAR(32) NOT NULL,
    case_id    BINARY(16)  NOT NULL,
    kind       VARCHAR(40) NOT NULL,
    file_id    BINARY(16)  NOT NULL,
    step_no    INT         NOT NULL,
    side       VARCHAR(16) NOT NULL,
    issued_on  DATE,
    expires_on DATE,
    added_at   DATETIME(3) NOT NULL,
    added_by   BINARY(16),
    removed_at DATETIME(3),
    removed_by BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_service_document_park UNIQUE (park_id, id),
    CONSTRAINT fk_service_document_case FOREIGN KEY (park_id, case_id) REFERENCES service_case (park_id, id),
    CONSTRAINT fk_service_document_file FOREIGN KEY (park_id, file_id) REFERENCES stored_file (park_id, id),
    INDEX ix_service_document (park_id, case_id, id),
    INDEX ix_service_document_file (park_id, file_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
