-- For whom the one who decided stood in; NULL when they did so in their own name.
ALTER TABLE lender_presence
    ADD COLUMN in_name_of BINARY(16);
