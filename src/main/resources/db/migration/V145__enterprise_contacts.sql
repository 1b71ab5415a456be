-- Who talked to an enterprise, when, about what, and what is to follow by when.
CREATE TABLE enterprise_contact (
    id            BINARY(16)    NOT NULL,
    park_id       VARCHAR(32)   NOT NULL,
    version       INT           NOT NULL,
    enterprise_id BINARY(16)    NOT NULL,
    kind          VARCHAR(16)   NOT NULL,
    contact_on    DATE          NOT NULL,
    with_whom     VARCHAR(100)  NOT NULL,
    note          VARCHAR(2000) NOT NULL,
    next_step     VARCHAR(300)  NOT NULL,
    due_on        DATE,
    done_at       DATETIME(3),
    done_by       BINARY(16),
    written_at    DATETIME(3)   NOT NULL,
    written_by    BINARY(16),
    corrected_at  DATETIME(3),
    PRIMARY KEY (id),
    CONSTRAINT uq_enterprise_contact_park UNIQUE (park_id, id),
    CONSTRAINT fk_enterprise_contact FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_enterprise_contact (park_id, enterprise_id, contact_on),
    INDEX ix_enterprise_contact_due (park_id, due_on)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
