-- What an enterprise thinks of a case that was done: once each time it was.
CREATE TABLE service_rating (
    id       BINARY(16)  NOT NULL,
    park_id  VARCHAR(32) NOT NULL,
    case_id  BINARY(16)  NOT NULL,
    round_no INT         NOT NULL,
    stars    INT         NOT NULL,
    text     VARCHAR(1000),
    rated_at DATETIME(3) NOT NULL,
    rated_by BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_service_rating_park UNIQUE (park_id, id),
    CONSTRAINT uq_service_rating UNIQUE (park_id, case_id, round_no),
    CONSTRAINT fk_service_rating_case FOREIGN KEY (park_id, case_id) REFERENCES service_case (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
