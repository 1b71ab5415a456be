-- A check that changes nothing is a job too, so that its progress can be seen.
ALTER TABLE import_job ADD COLUMN dry_run BOOLEAN NOT NULL DEFAULT FALSE;
