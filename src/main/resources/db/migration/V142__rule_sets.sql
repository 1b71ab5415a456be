-- What a park asks before it takes in or graduates an enterprise: versions, each from a day on, never changed.
CREATE TABLE rule_set (
    id         BINARY(16)   NOT NULL,
    park_id    VARCHAR(32)  NOT NULL,
    kind       VARCHAR(16)  NOT NULL,
    version    INT          NOT NULL,
    valid_from DATE         NOT NULL,
    title      VARCHAR(200) NOT NULL,
    source     VARCHAR(200) NOT NULL,
    matches    VARCHAR(8)   NOT NULL,
    advisory   BOOLEAN      NOT NULL,
    written_at DATETIME(3)  NOT NULL,
    written_by BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_rule_set_park UNIQUE (park_id, id),
    CONSTRAINT uq_rule_set_version UNIQUE (park_id, kind, version),
    CONSTRAINT fk_rule_set_park FOREIGN KEY (park_id) REFERENCES park (id),
    INDEX ix_rule_set (park_id, kind, valid_from)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
