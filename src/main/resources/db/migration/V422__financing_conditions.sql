-- What must be met before the money is paid out.
CREATE TABLE financing_condition (
    id             BINARY(16)   NOT NULL,
    park_id        VARCHAR(32)  NOT NULL,
    version        INT          NOT NULL,
    application_id BINARY(16)   NOT NULL,
    enterprise_id  BINARY(16)   NOT NULL,
    place          INT          NOT NULL,
    text           VARCHAR(300) NOT NULL,
    met_at         DATETIME(3),
    met_by         BINARY(16),
    note           VARCHAR(500),
    PRIMARY KEY (id),
    CONSTRAINT uq_financing_condition_park UNIQUE (park_id, id),
    CONSTRAINT uq_financing_condition UNIQUE (park_id, application_id, place),
    CONSTRAINT fk_financing_condition_application FOREIGN KEY (park_id, application_id) REFERENCES financing_application (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
