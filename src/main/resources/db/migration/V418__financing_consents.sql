-- An owner's consent that a lender may see park facts of the enterprise. live is 1 until it is revoked or replaced, then
-- NULL: there is one per enterprise and lender.
CREATE TABLE financing_consent (
    id             BINARY(16)   NOT NULL,
    park_id        VARCHAR(32)  NOT NULL,
    version        INT          NOT NULL,
    enterprise_id  BINARY(16)   NOT NULL,
    institution_id BINARY(16)   NOT NULL,
    scope          VARCHAR(200) NOT NULL,
    expires_on     DATE         NOT NULL,
    live           TINYINT,
    given_at       DATETIME(3)  NOT NULL,
    given_by       BINARY(16),
    revoked_at     DATETIME(3),
    revoked_by     BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_financing_consent_park UNIQUE (park_id, id),
    CONSTRAINT uq_financing_consent_live UNIQUE (park_id, enterprise_id, institution_id, live),
    CONSTRAINT fk_financing_consent_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_financing_consent_lender (park_id, institution_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
