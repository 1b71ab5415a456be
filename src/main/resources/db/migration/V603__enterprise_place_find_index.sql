ALTER TABLE enterprise_place
    ADD INDEX ix_enterprise_place_find (park_id, unit_find, from_day, to_day, enterprise_id),
    DROP INDEX ix_enterprise_place_code;
