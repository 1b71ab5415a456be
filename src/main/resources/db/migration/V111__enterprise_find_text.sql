-- All that a search word is looked for in, in small letters, beside each other: name, credit code, phone, representative.
ALTER TABLE enterprise ADD COLUMN find_text VARCHAR(400) NOT NULL DEFAULT '';
