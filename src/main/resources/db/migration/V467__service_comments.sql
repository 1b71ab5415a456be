-- What people said at a case; INTERNAL ones are the park's alone. Only added to.
CREATE TABLE service_comment (
    id         BINARY(16)    NOT NULL,
    park_id    VARCHAR(32)   NOT NULL,
    case_id    BINARY(16)    NOT NULL,
    visibility VARCHAR(16)   NOT NULL,
    side       VARCHAR(16)   NOT NULL,
    text       VARCHAR(2000) NOT NULL,
    said_at    DATETIME(3)   NOT NULL,
    said_by    BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_service_comment_park UNIQUE (park_id, id),
    CONSTRAINT fk_service_comment_case FOREIGN KEY (park_id, case_id) REFERENCES service_case (park_id, id),
    INDEX ix_service_comment (park_id, case_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
