-- What the dropped key left behind.
ALTER TABLE alert DROP INDEX fk_alert_acknowledger;
