-- What the park was told of an incubatee's time running out: of each step once, whoever of several processes comes first.
CREATE TABLE stay_notice (
    id            BINARY(16)  NOT NULL,
    park_id       VARCHAR(32) NOT NULL,
    enterprise_id BINARY(16)  NOT NULL,
    step          VARCHAR(16) NOT NULL,
    last_day      DATE        NOT NULL,
    told_at       DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_stay_notice_park UNIQUE (park_id, id),
    CONSTRAINT uq_stay_notice UNIQUE (park_id, enterprise_id, step, last_day),
    CONSTRAINT fk_stay_notice FOREIGN KEY (park_id, enterprise_id) REFERENCES enterprise (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
