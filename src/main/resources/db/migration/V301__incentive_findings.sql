-- What the reviewer of a promise saw.
ALTER TABLE lease_incentive ADD COLUMN finding VARCHAR(500);
