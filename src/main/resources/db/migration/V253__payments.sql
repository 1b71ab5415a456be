-- Money that an enterprise paid, CNY. What is neither allocated nor refunded is its credit.
CREATE TABLE payment (
    id            BINARY(16)     NOT NULL,
    park_id       VARCHAR(32)    NOT NULL,
    enterprise_id BINARY(16)     NOT NULL,
    amount        DECIMAL(19, 2) NOT NULL,
    allocated     DECIMAL(19, 2) NOT NULL,
    refunded      DECIMAL(19, 2) NOT NULL,
    paid_on       DATE           NOT NULL,
    method        VARCHAR(16)    NOT NULL,
    reference     VARCHAR(100),
    status        VARCHAR(16)    NOT NULL,
    booked_at     DATETIME(3)    NOT NULL,
    booked_by     BINARY(16),
    refunded_on   DATE,
    refund_reason VARCHAR(200),
    refunded_by   BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_payment_park UNIQUE (park_id, id),
    CONSTRAINT fk_payment_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_payment_enterprise (park_id, enterprise_id, paid_on),
    INDEX ix_payment_day (park_id, paid_on)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
