-- How a park bills, where it differs from what is usual: at most one row.
CREATE TABLE billing_setting (
    id             BINARY(16)  NOT NULL,
    park_id        VARCHAR(32) NOT NULL,
    version        INT         NOT NULL,
    credit_applies BOOLEAN     NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_billing_setting_park UNIQUE (park_id, id),
    CONSTRAINT uq_billing_setting UNIQUE (park_id),
    CONSTRAINT fk_billing_setting FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
