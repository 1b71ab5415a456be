-- The account of an enterprise: its row is locked by whoever moves its money, so that two never count the same fen.
CREATE TABLE account (
    id            BINARY(16)  NOT NULL,
    park_id       VARCHAR(32) NOT NULL,
    enterprise_id BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_account_park UNIQUE (park_id, id),
    CONSTRAINT uq_account UNIQUE (park_id, enterprise_id),
    CONSTRAINT fk_account_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
