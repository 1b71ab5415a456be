-- Silence counts from when a logger was let in again; NULL = since its outlet was opened.
ALTER TABLE outlet ADD COLUMN logger_enabled_at DATETIME(3) NULL;
