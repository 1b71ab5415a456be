-- An offer of a membership to a mail address. Only the token's hash is kept; accepted once, by the account of that address.
CREATE TABLE invitation (
    id             BINARY(16)   NOT NULL,
    park_id        VARCHAR(32)  NOT NULL,
    email          VARCHAR(254) NOT NULL,
    role           VARCHAR(32)  NOT NULL,
    enterprise_id  BINARY(16),
    institution_id BINARY(16),
    token_hash     BINARY(32)   NOT NULL,
    invited_by     BINARY(16)   NOT NULL,
    invited_at     DATETIME(3)  NOT NULL,
    expires_at     DATETIME(3)  NOT NULL,
    accepted_at    DATETIME(3),
    revoked_at     DATETIME(3),
    PRIMARY KEY (id),
    CONSTRAINT uq_invitation_park UNIQUE (park_id, id),
    CONSTRAINT uq_invitation_token UNIQUE (token_hash),
    CONSTRAINT fk_invitation_park FOREIGN KEY (park_id) REFERENCES park (id),
    CONSTRAINT fk_invitation_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT fk_invitation_inviter FOREIGN KEY (invited_by) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
