-- Filters that a person keeps under a name, each their own; default_slot is 1 for the one that the list opens with.
CREATE TABLE saved_search (
    id           BINARY(16)    NOT NULL,
    park_id      VARCHAR(32)   NOT NULL,
    version      INT           NOT NULL,
    person_id    BINARY(16)    NOT NULL,
    name         VARCHAR(60)   NOT NULL,
    filters      VARCHAR(2000) NOT NULL,
    default_slot TINYINT,
    saved_at     DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_saved_search_park UNIQUE (park_id, id),
    CONSTRAINT uq_saved_search_name UNIQUE (park_id, person_id, name),
    CONSTRAINT uq_saved_search_default UNIQUE (park_id, person_id, default_slot),
    CONSTRAINT fk_saved_search_park FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
