-- What an enterprise has shown: licences, certificates, contracts. Withdrawing leaves the row.
CREATE TABLE document (
    id            BINARY(16)   NOT NULL,
    park_id       VARCHAR(32)  NOT NULL,
    version       INT          NOT NULL,
    enterprise_id BINARY(16)   NOT NULL,
    kind          VARCHAR(32)  NOT NULL,
    title         VARCHAR(120) NOT NULL,
    number        VARCHAR(100),
    issued_on     DATE,
    expires_on    DATE,
    note          VARCHAR(500),
    edited_at     DATETIME(3)  NOT NULL,
    edited_by     BINARY(16),
    withdrawn_at  DATETIME(3),
    withdrawn_by  BINARY(16),
    withdrawn_why VARCHAR(200),
    PRIMARY KEY (id),
    CONSTRAINT uq_document_park UNIQUE (park_id, id),
    CONSTRAINT fk_document_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_document_enterprise (park_id, enterprise_id, id),
    INDEX ix_document_expiry (park_id, expires_on)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
