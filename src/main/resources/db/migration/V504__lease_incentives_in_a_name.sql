-- For whom the one who decided stood in; NULL when they did so in their own name.
ALTER TABLE lease_incentive
    ADD COLUMN in_name_of BINARY(16);
