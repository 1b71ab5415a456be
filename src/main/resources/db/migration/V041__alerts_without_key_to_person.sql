-- The key's own index was not led by the park; who acknowledged is history and stays readable without it.
ALTER TABLE alert DROP FOREIGN KEY fk_alert_acknowledger;
