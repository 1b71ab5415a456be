-- Without the invoice: then billing a line moves it in one index only.
ALTER TABLE schedule_line
    DROP INDEX ix_schedule_line_due,
    ADD INDEX ix_schedule_line_due (park_id, live_slot, due_on);
