-- Which factors a row holds, in order: a frame of the same ones takes its place without merging. Empty where that is not
-- known, as in rows that several frames came together in.
ALTER TABLE reading_latest ADD COLUMN codes VARCHAR(400) NOT NULL DEFAULT '';
