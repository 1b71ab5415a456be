-- That a person has opened an announcement, and which of its revisions last.
CREATE TABLE announcement_receipt (
    id              BINARY(16)  NOT NULL,
    park_id         VARCHAR(32) NOT NULL,
    announcement_id BINARY(16)  NOT NULL,
    person_id       BINARY(16)  NOT NULL,
    enterprise_id   BINARY(16),
    revision        INT         NOT NULL,
    first_at        DATETIME(3) NOT NULL,
    last_at         DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_announcement_receipt_park UNIQUE (park_id, id),
    CONSTRAINT uq_announcement_receipt_person UNIQUE (park_id, announcement_id, person_id),
    CONSTRAINT fk_announcement_receipt_announcement FOREIGN KEY (park_id, announcement_id) REFERENCES announcement (park_id, id),
    CONSTRAINT fk_announcement_receipt_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_announcement_receipt_reader (park_id, person_id, announcement_id),
    INDEX ix_announcement_receipt_enterprise (park_id, enterprise_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
