-- Whether Yuanqi may ask a logger by itself for hours that are missing; nobody does unless somebody switches it on.
ALTER TABLE outlet ADD COLUMN logger_backfill BOOLEAN NOT NULL DEFAULT FALSE;
