-- The unit's code in small letters, in bytes: what is looked through.
ALTER TABLE enterprise_place ADD COLUMN unit_find VARBINARY(400) NOT NULL DEFAULT '';
