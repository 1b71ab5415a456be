-- The loan prime rate by the day of its publication, percent a year; it holds until the next one. Y1 is the rate for one
-- year, Y5 that for five years and more. Of the platform, not of a park.
CREATE TABLE lpr_rate (
    id           BINARY(16)    NOT NULL,
    term         VARCHAR(4)    NOT NULL,
    published_on DATE          NOT NULL,
    rate         DECIMAL(7, 4) NOT NULL,
    source       VARCHAR(200)  NOT NULL,
    entered_at   DATETIME(3)   NOT NULL,
    entered_by   BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_lpr_rate UNIQUE (term, published_on)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
