-- By how many percent an outlet may carry more than came in at its inlets; 0 = never looked at.
ALTER TABLE suspicion_rule ADD COLUMN inflow_percent INT NOT NULL DEFAULT 20;
