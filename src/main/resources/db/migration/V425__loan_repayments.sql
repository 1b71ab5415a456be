-- Money that came back. Only added to; a bank's reference counts once per loan.
CREATE TABLE loan_repayment (
    id         BINARY(16)     NOT NULL,
    park_id    VARCHAR(32)    NOT NULL,
    loan_id    BINARY(16)     NOT NULL,
    enterprise_id BINARY(16)  NOT NULL,
    amount     DECIMAL(19, 2) NOT NULL,
    interest   DECIMAL(19, 2) NOT NULL,
    principal  DECIMAL(19, 2) NOT NULL,
    early      DECIMAL(19, 2) NOT NULL,
    paid_on    DATE           NOT NULL,
    reference  VARCHAR(100),
    booked_at  DATETIME(3)    NOT NULL,
    booked_by  BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_loan_repayment_park UNIQUE (park_id, id),
    CONSTRAINT uq_loan_repayment_reference UNIQUE (park_id, loan_id, reference),
    CONSTRAINT fk_loan_repayment_loan FOREIGN KEY (park_id, loan_id) REFERENCES loan (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
