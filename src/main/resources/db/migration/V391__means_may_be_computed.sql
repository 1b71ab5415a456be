-- An hour or day whose mean the logger did not send is reckoned from what it did send; the logger's own takes its place.
ALTER TABLE reading_mean ADD COLUMN computed BOOLEAN NOT NULL DEFAULT FALSE;
