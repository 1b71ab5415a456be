-- When a park works on its cases: the days of the week that are none (ISO numbers, 1 is Monday), the office's hours as
-- minutes of the day; for how many days a case that is done can be opened again; and after how many working days an
-- enterprise is reminded that the park waits for it.
CREATE TABLE service_setting (
    id           BINARY(16)  NOT NULL,
    park_id      VARCHAR(32) NOT NULL,
    version      INT         NOT NULL,
    weekend      VARCHAR(16) NOT NULL,
    opens_minute INT         NOT NULL,
    shuts_minute INT         NOT NULL,
    reopen_days  INT         NOT NULL,
    remind_days  INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_service_setting_park UNIQUE (park_id, id),
    CONSTRAINT uq_service_setting UNIQUE (park_id),
    CONSTRAINT fk_service_setting_of_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
