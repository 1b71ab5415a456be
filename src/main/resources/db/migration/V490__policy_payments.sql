-- Money that an enterprise got under a policy, in CNY. Only added to; their sum stands at the application, which guards it.
CREATE TABLE policy_payment (
    id              BINARY(16)     NOT NULL,
    park_id         VARCHAR(32)    NOT NULL,
    application_id  BINARY(16)     NOT NULL,
    amount          DECIMAL(19, 2) NOT NULL,
    paid_on         DATE           NOT NULL,
    reference       VARCHAR(100)   NOT NULL,
    recorded_at     DATETIME(3)    NOT NULL,
    recorded_by     BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_policy_payment_park UNIQUE (park_id, id),
    CONSTRAINT fk_policy_payment_application FOREIGN KEY (park_id, application_id) REFERENCES policy_application (park_id, id),
    INDEX ix_policy_payment (park_id, application_id, id),
    INDEX ix_policy_payment_day (park_id, paid_on)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
