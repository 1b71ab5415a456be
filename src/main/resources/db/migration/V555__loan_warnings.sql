-- A hint of trouble with a loan that its lender was told of; live is 1 while it stands, else NULL.
CREATE TABLE loan_warning (
    id          BINARY(16)  NOT NULL,
    park_id     VARCHAR(32) NOT NULL,
    loan_id     BINARY(16)  NOT NULL,
    kind        VARCHAR(32) NOT NULL,
    live        TINYINT,
    told_at     DATETIME(3) NOT NULL,
    gone_at     DATETIME(3),
    PRIMARY KEY (id),
    CONSTRAINT uq_loan_warning_park UNIQUE (park_id, id),
    CONSTRAINT uq_loan_warning_live UNIQUE (park_id, loan_id, kind, live),
    CONSTRAINT fk_loan_warning_loan FOREIGN KEY (park_id, loan_id) REFERENCES loan (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
