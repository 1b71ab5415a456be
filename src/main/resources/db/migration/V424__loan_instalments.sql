-- What falls due of a loan on which day, and what is paid of it.
CREATE TABLE loan_instalment (
    id             BINARY(16)     NOT NULL,
    park_id        VARCHAR(32)    NOT NULL,
    loan_id        BINARY(16)     NOT NULL,
    place          INT            NOT NULL,
    due_on         DATE           NOT NULL,
    rate           DECIMAL(7, 4)  NOT NULL,
    principal      DECIMAL(19, 2) NOT NULL,
    interest       DECIMAL(19, 2) NOT NULL,
    paid_principal DECIMAL(19, 2) NOT NULL,
    paid_interest  DECIMAL(19, 2) NOT NULL,
    paid_on        DATE,
    PRIMARY KEY (id),
    CONSTRAINT uq_loan_instalment_park UNIQUE (park_id, id),
    CONSTRAINT uq_loan_instalment UNIQUE (park_id, loan_id, place),
    CONSTRAINT fk_loan_instalment_loan FOREIGN KEY (park_id, loan_id) REFERENCES loan (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
