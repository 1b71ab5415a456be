ALTER TABLE room_booking
    ADD CONSTRAINT fk_room_booking_invoice FOREIGN KEY (park_id, invoice_id) REFERENCES invoice (park_id, id);
