-- What waits for an invoice, lease by lease, so that a billing run reads each line once; lines leave it as they are billed.
ALTER TABLE schedule_line
    ADD INDEX ix_schedule_line_waiting (park_id, live_slot, invoice_id, lease_id, due_on);
