-- Each time that a lender's person saw facts of an enterprise under a consent. Only added to.
CREATE TABLE passport_view (
    id             BINARY(16)   NOT NULL,
    park_id        VARCHAR(32)  NOT NULL,
    consent_id     BINARY(16)   NOT NULL,
    enterprise_id  BINARY(16)   NOT NULL,
    institution_id BINARY(16)   NOT NULL,
    application_id BINARY(16),
    purpose        VARCHAR(16)  NOT NULL,
    scope          VARCHAR(200) NOT NULL,
    seen_at        DATETIME(3)  NOT NULL,
    seen_by        BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_passport_view_park UNIQUE (park_id, id),
    CONSTRAINT fk_passport_view_consent FOREIGN KEY (park_id, consent_id) REFERENCES financing_consent (park_id, id),
    INDEX ix_passport_view_consent (park_id, consent_id, id),
    INDEX ix_passport_view_enterprise (park_id, enterprise_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
