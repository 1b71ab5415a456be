-- The categories of an enterprise are a set; the second index finds a category's enterprises.
CREATE TABLE enterprise_category (
    id            BINARY(16)  NOT NULL,
    park_id       VARCHAR(32) NOT NULL,
    enterprise_id BINARY(16)  NOT NULL,
    category      VARCHAR(32) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_enterprise_category_park UNIQUE (park_id, id),
    CONSTRAINT uq_enterprise_category UNIQUE (park_id, enterprise_id, category),
    CONSTRAINT fk_enterprise_category FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_enterprise_category (park_id, category, enterprise_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
