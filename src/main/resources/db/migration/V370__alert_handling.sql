-- Who looks after an alert, and how a person closed it. covered_until: values up to then, event time, were seen when it
-- was closed by hand; only a later one opens another.
ALTER TABLE alert
    ADD COLUMN assigned_to   BINARY(16),
    ADD COLUMN closed_by     BINARY(16),
    ADD COLUMN close_reason  VARCHAR(500),
    ADD COLUMN covered_until DATETIME(3);
