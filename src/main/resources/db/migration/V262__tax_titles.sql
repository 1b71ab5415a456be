-- What an enterprise's tax invoices are made out to (购方抬头).
CREATE TABLE tax_title (
    id              BINARY(16)   NOT NULL,
    park_id         VARCHAR(32)  NOT NULL,
    version         INT          NOT NULL,
    enterprise_id   BINARY(16)   NOT NULL,
    name            VARCHAR(200) NOT NULL,
    taxpayer_number VARCHAR(20)  NOT NULL,
    address         VARCHAR(200),
    phone           VARCHAR(50),
    bank            VARCHAR(100),
    account         VARCHAR(50),
    PRIMARY KEY (id),
    CONSTRAINT uq_tax_title_park UNIQUE (park_id, id),
    CONSTRAINT uq_tax_title_enterprise UNIQUE (park_id, enterprise_id),
    CONSTRAINT fk_tax_title_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
