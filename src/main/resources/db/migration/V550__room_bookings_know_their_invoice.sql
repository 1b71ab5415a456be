-- The invoice that bills a meeting; NULL until its month is billed, and for what costs nothing.
ALTER TABLE room_booking
    ADD COLUMN invoice_id BINARY(16);
