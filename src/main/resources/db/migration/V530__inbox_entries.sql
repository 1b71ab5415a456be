-- What a person was told in a park, in both languages. visible_at is NULL when it only waits for a digest by mail. held says in
-- which roles the person was told: who has lost one of them does not see it any more.
CREATE TABLE inbox_entry (
    id         BINARY(16)   NOT NULL,
    park_id    VARCHAR(32)  NOT NULL,
    person_id  BINARY(16)   NOT NULL,
    event_id   BINARY(16)   NOT NULL,
    topic      VARCHAR(32)  NOT NULL,
    path       VARCHAR(500) NOT NULL,
    title_zh   VARCHAR(200) NOT NULL,
    title_en   VARCHAR(200) NOT NULL,
    text_zh    TEXT         NOT NULL,
    text_en    TEXT         NOT NULL,
    held       VARCHAR(255) NOT NULL,
    written_at DATETIME(3)  NOT NULL,
    visible_at DATETIME(3),
    read_at    DATETIME(3),
    digest_at  DATETIME(3),
    digest_id  BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_inbox_entry_park UNIQUE (park_id, id),
    CONSTRAINT uq_inbox_entry_event UNIQUE (park_id, person_id, event_id),
    CONSTRAINT fk_inbox_entry_park FOREIGN KEY (park_id) REFERENCES park (id),
    INDEX ix_inbox_entry_unread (park_id, person_id, read_at, visible_at, held),
    INDEX ix_inbox_entry_page (park_id, person_id, visible_at, id),
    INDEX ix_inbox_entry_digest (park_id, digest_id, digest_at),
    INDEX ix_inbox_entry_age (park_id, written_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
