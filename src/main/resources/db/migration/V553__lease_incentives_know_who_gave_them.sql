-- Who gave it, because they do not judge it; NULL for what was given before this was noted.
ALTER TABLE lease_incentive
    ADD COLUMN given_by BINARY(16);
