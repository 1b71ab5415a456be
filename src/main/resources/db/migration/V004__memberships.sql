-- Who is what, where. An ended membership stays as history.
CREATE TABLE membership (
    id             BINARY(16)  NOT NULL,
    park_id        VARCHAR(32) NOT NULL,
    person_id      BINARY(16)  NOT NULL,
    role           VARCHAR(32) NOT NULL,
    enterprise_id  BINARY(16),
    institution_id BINARY(16),
    since          DATETIME(3) NOT NULL,
    ended_at       DATETIME(3),
    PRIMARY KEY (id),
    CONSTRAINT uq_membership_park UNIQUE (park_id, id),
    CONSTRAINT fk_membership_park FOREIGN KEY (park_id) REFERENCES park (id),
    CONSTRAINT fk_membership_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_membership_institution FOREIGN KEY (institution_id) REFERENCES institution (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
