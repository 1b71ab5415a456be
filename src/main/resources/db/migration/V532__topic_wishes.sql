-- How a person wants to be told of one topic; without a row at once, in the inbox and by mail.
CREATE TABLE topic_wish (
    id      BINARY(16)  NOT NULL,
    park_id VARCHAR(32) NOT NULL,
    wish_id BINARY(16)  NOT NULL,
    topic   VARCHAR(32) NOT NULL,
    inbox   VARCHAR(16) NOT NULL,
    mail    VARCHAR(16) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_topic_wish_park UNIQUE (park_id, id),
    CONSTRAINT uq_topic_wish_topic UNIQUE (park_id, wish_id, topic),
    CONSTRAINT fk_topic_wish_wish FOREIGN KEY (park_id, wish_id) REFERENCES notification_wish (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
