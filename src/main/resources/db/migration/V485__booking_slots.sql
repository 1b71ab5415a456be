-- A quarter of an hour of a room that a booking holds. Its key is what keeps two bookings apart, on every engine alike: a
-- quarter is the same for all, whatever slot length and opening hours the room had when each was made.
CREATE TABLE booking_slot (
    id          BINARY(16)  NOT NULL,
    park_id     VARCHAR(32) NOT NULL,
    room_id     BINARY(16)  NOT NULL,
    quarter_at  DATETIME(3) NOT NULL,
    booking_id  BINARY(16)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_booking_slot_park UNIQUE (park_id, id),
    CONSTRAINT uq_booking_slot_quarter UNIQUE (park_id, room_id, quarter_at),
    CONSTRAINT fk_booking_slot_room FOREIGN KEY (park_id, room_id) REFERENCES meeting_room (park_id, id),
    CONSTRAINT fk_booking_slot_booking FOREIGN KEY (park_id, booking_id) REFERENCES room_booking (park_id, id),
    INDEX ix_booking_slot_booking (park_id, booking_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
