-- A limit may come from a class of the library, and may be another in cold water (at most 12 °C, GB 18918-2002 table 1).
ALTER TABLE outlet_limit
    ADD COLUMN cold_upper DECIMAL(18, 6) NULL,
    ADD COLUMN standard_class VARCHAR(40) NULL;
