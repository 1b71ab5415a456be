-- Each upload of a document, numbered from 1; the highest number is the one that counts. Rows are only ever added.
CREATE TABLE document_version (
    id          BINARY(16)  NOT NULL,
    park_id     VARCHAR(32) NOT NULL,
    document_id BINARY(16)  NOT NULL,
    number      INT         NOT NULL,
    file_id     BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_document_version_park UNIQUE (park_id, id),
    CONSTRAINT uq_document_version UNIQUE (park_id, document_id, number),
    CONSTRAINT fk_document_version_document FOREIGN KEY (park_id, document_id) REFERENCES document (park_id, id),
    CONSTRAINT fk_document_version_file FOREIGN KEY (park_id, file_id) REFERENCES stored_file (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
