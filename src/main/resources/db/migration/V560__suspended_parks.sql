-- Who shut a park's doors, when and why; all three are NULL while it is active.
ALTER TABLE park
    ADD COLUMN suspended_at   DATETIME(3)  NULL,
    ADD COLUMN suspended_by   BINARY(16)   NULL,
    ADD COLUMN suspend_reason VARCHAR(200) NULL;
