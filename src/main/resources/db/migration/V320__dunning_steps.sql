-- When an enterprise is reminded of what is overdue, and in which words: as a park wrote it. live is 1, or NULL once dropped.
CREATE TABLE dunning_step (
    id           BINARY(16)    NOT NULL,
    park_id      VARCHAR(32)   NOT NULL,
    version      INT           NOT NULL,
    days_overdue INT           NOT NULL,
    title_zh     VARCHAR(100)  NOT NULL,
    title_en     VARCHAR(100)  NOT NULL,
    text_zh      VARCHAR(1000) NOT NULL,
    text_en      VARCHAR(2000) NOT NULL,
    recipients   VARCHAR(100)  NOT NULL,
    live         TINYINT,
    PRIMARY KEY (id),
    CONSTRAINT uq_dunning_step_park UNIQUE (park_id, id),
    CONSTRAINT uq_dunning_step UNIQUE (park_id, days_overdue, live),
    CONSTRAINT fk_dunning_step FOREIGN KEY (park_id) REFERENCES park (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
