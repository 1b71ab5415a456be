-- The farthest that a value went beyond its limit while the alert was open: what opened it says little of how bad it got.
ALTER TABLE alert
    ADD COLUMN peak          DECIMAL(30, 10),
    ADD COLUMN peak_bound    DECIMAL(18, 6),
    ADD COLUMN peak_multiple DECIMAL(30, 4);
