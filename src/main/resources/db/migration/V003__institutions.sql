-- Lenders; one may serve several parks.
CREATE TABLE institution (
    id   BINARY(16)   NOT NULL,
    name VARCHAR(100) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_institution_name UNIQUE (name)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
