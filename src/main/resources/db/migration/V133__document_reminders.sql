-- That somebody was told of an expiry, once for each date and step (days before), whichever process did it.
CREATE TABLE document_reminder (
    id          BINARY(16)  NOT NULL,
    park_id     VARCHAR(32) NOT NULL,
    document_id BINARY(16)  NOT NULL,
    expires_on  DATE        NOT NULL,
    step        INT         NOT NULL,
    sent_at     DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_document_reminder_park UNIQUE (park_id, id),
    CONSTRAINT uq_document_reminder UNIQUE (park_id, document_id, expires_on, step),
    CONSTRAINT fk_document_reminder FOREIGN KEY (park_id, document_id) REFERENCES document (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
