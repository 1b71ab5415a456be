-- Who lets the park's space (出租方), as it was stated from a moment on: a contract names the lessor of its own time.
CREATE TABLE lessor (
    id             BINARY(16)   NOT NULL,
    park_id        VARCHAR(32)  NOT NULL,
    stated_at      DATETIME(3)  NOT NULL,
    stated_by      BINARY(16),
    name           VARCHAR(200) NOT NULL,
    credit_code    VARCHAR(20),
    representative VARCHAR(50),
    address        VARCHAR(200),
    phone          VARCHAR(50),
    bank           VARCHAR(100),
    account        VARCHAR(50),
    PRIMARY KEY (id),
    CONSTRAINT uq_lessor_park UNIQUE (park_id, id),
    INDEX ix_lessor_stated (park_id, stated_at, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
