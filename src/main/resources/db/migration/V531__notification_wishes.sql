-- How a person wants to be told in a park. Quiet hours are minutes of the park's day, both NULL when there are none.
CREATE TABLE notification_wish (
    id            BINARY(16)  NOT NULL,
    park_id       VARCHAR(32) NOT NULL,
    version       INT         NOT NULL,
    person_id     BINARY(16)  NOT NULL,
    language      VARCHAR(8)  NOT NULL,
    quiet_from    INT,
    quiet_to      INT,
    urgent_breaks TINYINT     NOT NULL,
    digest_hour   INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_notification_wish_park UNIQUE (park_id, id),
    CONSTRAINT uq_notification_wish_person UNIQUE (park_id, person_id),
    CONSTRAINT fk_notification_wish_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
