-- How pre-alarms open and close at an outlet that wants it otherwise than the settings say.
CREATE TABLE pre_alarm_rule (
    id            BINARY(16)  NOT NULL,
    park_id       VARCHAR(32) NOT NULL,
    outlet_id     BINARY(16)  NOT NULL,
    calm_values   INT         NOT NULL,
    calm_percent  INT         NOT NULL,
    fresh_minutes INT         NOT NULL,
    version       INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_pre_alarm_rule_park UNIQUE (park_id, id),
    CONSTRAINT uq_pre_alarm_rule_outlet UNIQUE (park_id, outlet_id),
    CONSTRAINT fk_pre_alarm_rule_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
