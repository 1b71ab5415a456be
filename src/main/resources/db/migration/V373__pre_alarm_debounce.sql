-- A pre-alarm opens with so many consecutive valid values over the limit that last for so long, in event time.
ALTER TABLE pre_alarm_rule
    ADD COLUMN open_values  INT NOT NULL DEFAULT 1,
    ADD COLUMN open_seconds INT NOT NULL DEFAULT 0;
