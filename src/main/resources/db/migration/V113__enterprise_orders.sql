-- The first holds all that filters ask, so that a word in the middle of a name is looked for without reading the rows;
-- the others are the orders of the register.
ALTER TABLE enterprise
    ADD INDEX ix_enterprise_find (park_id, status, compliance, find_text),
    ADD INDEX ix_enterprise_founded_on (park_id, founded_on, id),
    ADD INDEX ix_enterprise_entered_on (park_id, entered_on, id),
    ADD INDEX ix_enterprise_registered_capital (park_id, registered_capital, id),
    ADD INDEX ix_enterprise_headcount (park_id, headcount, id),
    ADD INDEX ix_enterprise_by_status (park_id, status, id),
    ADD INDEX ix_enterprise_by_compliance (park_id, compliance, id),
    ADD INDEX ix_enterprise_industry (park_id, industry, id),
    ADD INDEX ix_enterprise_legal_representative (park_id, legal_representative, id);
