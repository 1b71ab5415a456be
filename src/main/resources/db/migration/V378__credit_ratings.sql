-- The authority's own rating of an enterprise for a year, imported; it stands apart from the live verdict.
CREATE TABLE credit_rating (
    id            BINARY(16)   NOT NULL,
    park_id       VARCHAR(32)  NOT NULL,
    enterprise_id BINARY(16)   NOT NULL,
    rated_year    INT          NOT NULL,
    grade         VARCHAR(16)  NOT NULL,
    source        VARCHAR(200) NOT NULL,
    imported_at   DATETIME(3)  NOT NULL,
    version       INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_credit_rating_park UNIQUE (park_id, id),
    CONSTRAINT uq_credit_rating UNIQUE (park_id, enterprise_id, rated_year),
    CONSTRAINT fk_credit_rating_enterprise FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
