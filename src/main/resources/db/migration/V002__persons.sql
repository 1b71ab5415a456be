-- People, the same in all parks; the subject is Keycloak's and is bound at the first sign-in.
CREATE TABLE person (
    id             BINARY(16)   NOT NULL,
    email          VARCHAR(254) NOT NULL,
    name           VARCHAR(100) NOT NULL,
    subject        VARCHAR(64),
    platform_since DATETIME(3),
    disabled_at    DATETIME(3),
    PRIMARY KEY (id),
    CONSTRAINT uq_person_email UNIQUE (email),
    CONSTRAINT uq_person_subject UNIQUE (subject)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
