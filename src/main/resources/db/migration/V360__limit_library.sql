-- What the discharge standards allow, the same for all parks: it comes with the release and nobody edits it here. A row
-- that is not confirmed was not read in the standard's own text. cold_upper applies at a water temperature of at most 12 °C.
CREATE TABLE limit_library (
    id          VARCHAR(64)    NOT NULL,
    class_code  VARCHAR(40)    NOT NULL,
    standard    VARCHAR(40)    NOT NULL,
    title_zh    VARCHAR(100)   NOT NULL,
    title_en    VARCHAR(100)   NOT NULL,
    clause_zh   VARCHAR(100)   NOT NULL,
    clause_en   VARCHAR(100)   NOT NULL,
    grade_zh    VARCHAR(40)    NOT NULL,
    grade_en    VARCHAR(40)    NOT NULL,
    factor      VARCHAR(16)    NOT NULL,
    lower_bound DECIMAL(18, 6) NULL,
    upper_bound DECIMAL(18, 6) NULL,
    cold_upper  DECIMAL(18, 6) NULL,
    unit        VARCHAR(16)    NOT NULL,
    note_zh     VARCHAR(300)   NULL,
    note_en     VARCHAR(300)   NULL,
    confirmed   BOOLEAN        NOT NULL,
    version     INT            NOT NULL,
    place       INT            NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_limit_library UNIQUE (class_code, factor, version)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
