-- One approver's word for an application in one round of its review; each approver has one.
CREATE TABLE financing_approval (
    id             BINARY(16)     NOT NULL,
    park_id        VARCHAR(32)    NOT NULL,
    application_id BINARY(16)     NOT NULL,
    enterprise_id  BINARY(16)     NOT NULL,
    round_no       INT            NOT NULL,
    amount         DECIMAL(19, 2) NOT NULL,
    months         INT            NOT NULL,
    conditions     TEXT           NOT NULL,
    reason         VARCHAR(1000),
    approved_at    DATETIME(3)    NOT NULL,
    approved_by    BINARY(16)     NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_financing_approval_park UNIQUE (park_id, id),
    CONSTRAINT uq_financing_approval UNIQUE (park_id, application_id, round_no, approved_by),
    CONSTRAINT fk_financing_approval_application FOREIGN KEY (park_id, application_id) REFERENCES financing_application (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
