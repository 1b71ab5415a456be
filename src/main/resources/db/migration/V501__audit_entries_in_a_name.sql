-- For whom somebody stood in when they did it.
ALTER TABLE audit_entry
    ADD COLUMN for_id   BINARY(16),
    ADD COLUMN for_name VARCHAR(200);
