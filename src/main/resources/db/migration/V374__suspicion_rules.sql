-- When values of a factor look made up, where a park wants it otherwise than usual; 0 switches a rule off.
CREATE TABLE suspicion_rule (
    id                  BINARY(16)  NOT NULL,
    park_id             VARCHAR(32) NOT NULL,
    version             INT         NOT NULL,
    factor              VARCHAR(16) NOT NULL,
    constant_minutes    INT         NOT NULL,
    not_positive_values INT         NOT NULL,
    zero_allowed        BOOLEAN     NOT NULL,
    jump_percent        INT         NOT NULL,
    mean_percent        INT         NOT NULL,
    mass_percent        INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_suspicion_rule_park UNIQUE (park_id, id),
    CONSTRAINT uq_suspicion_rule UNIQUE (park_id, factor),
    CONSTRAINT fk_suspicion_rule FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
