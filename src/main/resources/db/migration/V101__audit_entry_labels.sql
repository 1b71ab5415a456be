-- What the subject was called at that time: an entry is read when the subject is gone, too.
ALTER TABLE audit_entry ADD COLUMN label VARCHAR(200);
