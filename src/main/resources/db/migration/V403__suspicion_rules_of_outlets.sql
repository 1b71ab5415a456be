-- A rule may be one outlet's own. spot is the outlet's id as text, or '-' for the whole park: the unique key needs a value.
ALTER TABLE suspicion_rule
    ADD COLUMN outlet_id BINARY(16),
    ADD COLUMN spot VARCHAR(36) NOT NULL DEFAULT '-',
    DROP INDEX uq_suspicion_rule,
    ADD CONSTRAINT uq_suspicion_rule UNIQUE (park_id, factor, spot),
    ADD CONSTRAINT fk_suspicion_rule_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id);
