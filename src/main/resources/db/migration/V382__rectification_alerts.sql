-- Which alerts an order is about. standing is 1 until the order is closed or withdrawn, then NULL: an alert has one
-- order under way at most, whoever orders at the same time.
CREATE TABLE rectification_alert (
    id               BINARY(16)  NOT NULL,
    park_id          VARCHAR(32) NOT NULL,
    rectification_id BINARY(16)  NOT NULL,
    alert_id         BINARY(16)  NOT NULL,
    standing         TINYINT,
    PRIMARY KEY (id),
    CONSTRAINT uq_rectification_alert_park UNIQUE (park_id, id),
    CONSTRAINT uq_rectification_alert UNIQUE (park_id, rectification_id, alert_id),
    CONSTRAINT uq_rectification_alert_standing UNIQUE (park_id, alert_id, standing),
    CONSTRAINT fk_rectification_alert_order FOREIGN KEY (park_id, rectification_id) REFERENCES rectification (park_id, id),
    CONSTRAINT fk_rectification_alert_alert FOREIGN KEY (park_id, alert_id) REFERENCES alert (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
