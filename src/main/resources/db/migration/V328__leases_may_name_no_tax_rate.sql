-- NULL: the park's table of rates says it, by the day on which a line falls due.
ALTER TABLE lease_version
    MODIFY COLUMN tax_rate DECIMAL(9, 4);
