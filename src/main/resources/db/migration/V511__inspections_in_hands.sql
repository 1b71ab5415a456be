-- Whose work it is since it was handed over; NULL: of the person who began it.
ALTER TABLE inspection
    ADD COLUMN in_hands_of BINARY(16);
