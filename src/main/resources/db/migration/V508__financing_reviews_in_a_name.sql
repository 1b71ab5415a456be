-- For whom the one who decided stood in; NULL when they did so in their own name.
ALTER TABLE financing_review
    ADD COLUMN in_name_of BINARY(16);
