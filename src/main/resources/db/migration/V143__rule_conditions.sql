-- The conditions of a rule set in their order; amounts in CNY.
CREATE TABLE rule_condition (
    id                BINARY(16)  NOT NULL,
    park_id           VARCHAR(32) NOT NULL,
    rule_set_id       BINARY(16)  NOT NULL,
    position          INT         NOT NULL,
    code              VARCHAR(32) NOT NULL,
    months            INT,
    special_months    INT,
    amount            DECIMAL(19, 2),
    consecutive_years INT,
    PRIMARY KEY (id),
    CONSTRAINT uq_rule_condition_park UNIQUE (park_id, id),
    CONSTRAINT uq_rule_condition_position UNIQUE (park_id, rule_set_id, position),
    CONSTRAINT fk_rule_condition_set FOREIGN KEY (park_id, rule_set_id) REFERENCES rule_set (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
