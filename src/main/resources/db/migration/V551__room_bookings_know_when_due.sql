-- The day on which a meeting's month falls due; written when the month is billed, NULL before.
ALTER TABLE room_booking
    ADD COLUMN due_on DATE;
