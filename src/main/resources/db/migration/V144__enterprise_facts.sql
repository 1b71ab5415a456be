-- What no report says about an enterprise: special field, merger, acquisition, listing. Rows are only added, the last word holds.
CREATE TABLE enterprise_fact (
    id                 BINARY(16)   NOT NULL,
    park_id            VARCHAR(32)  NOT NULL,
    enterprise_id      BINARY(16)   NOT NULL,
    kind               VARCHAR(32)  NOT NULL,
    holds              BOOLEAN      NOT NULL,
    since_day          DATE         NOT NULL,
    document_reference VARCHAR(200) NOT NULL,
    recorded_at        DATETIME(3)  NOT NULL,
    recorded_by        BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_enterprise_fact_park UNIQUE (park_id, id),
    CONSTRAINT fk_enterprise_fact FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id),
    INDEX ix_enterprise_fact (park_id, enterprise_id, recorded_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
