-- Whether a park takes applications from outside, and how many a day.
CREATE TABLE entry_door (
    id        BINARY(16)  NOT NULL,
    park_id   VARCHAR(32) NOT NULL,
    version   INT         NOT NULL,
    is_open   BOOLEAN     NOT NULL,
    daily_cap INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_entry_door_park UNIQUE (park_id, id),
    CONSTRAINT uq_entry_door UNIQUE (park_id),
    CONSTRAINT fk_entry_door_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
