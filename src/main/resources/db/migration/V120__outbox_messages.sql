-- What has to leave the house, written with the fact that it tells of. Global: one sender empties it for all parks.
CREATE TABLE outbox_message (
    id            BINARY(16)    NOT NULL,
    park_id       VARCHAR(32),
    event_id      BINARY(16)    NOT NULL,
    kind          VARCHAR(32)   NOT NULL,
    payload       MEDIUMTEXT,
    written_at    DATETIME(3)   NOT NULL,
    due_at        DATETIME(3)   NOT NULL,
    attempts      INT           NOT NULL,
    last_error    VARCHAR(500),
    claimed_until DATETIME(3),
    sent_at       DATETIME(3),
    given_up_at   DATETIME(3),
    PRIMARY KEY (id),
    CONSTRAINT uq_outbox_message_event UNIQUE (event_id),
    CONSTRAINT fk_outbox_message_park FOREIGN KEY (park_id) REFERENCES park (id),
    INDEX ix_outbox_message_due (sent_at, given_up_at, due_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
