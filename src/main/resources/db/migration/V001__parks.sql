-- The tenants. The code is the id: it stands in every address and leads every key below.
CREATE TABLE park (
    id     VARCHAR(32)  NOT NULL,
    name   VARCHAR(100) NOT NULL,
    zone   VARCHAR(64)  NOT NULL,
    status VARCHAR(32)  NOT NULL,
    demo   BOOLEAN      NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
