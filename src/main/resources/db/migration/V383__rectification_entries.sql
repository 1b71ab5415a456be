-- What happened to an order. Only added to. step: days before the deadline (negative behind it) at which a reminder of
-- this deadline went out; the key lets one process alone send it.
CREATE TABLE rectification_entry (
    id               BINARY(16)  NOT NULL,
    park_id          VARCHAR(32) NOT NULL,
    rectification_id BINARY(16)  NOT NULL,
    deed             VARCHAR(16) NOT NULL,
    at               DATETIME(3) NOT NULL,
    done_by          BINARY(16),
    note             VARCHAR(2000),
    due_on           DATE,
    step             INT,
    inspection_id    BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_rectification_entry_park UNIQUE (park_id, id),
    CONSTRAINT uq_rectification_entry_step UNIQUE (park_id, rectification_id, due_on, step),
    CONSTRAINT fk_rectification_entry_order FOREIGN KEY (park_id, rectification_id) REFERENCES rectification (park_id, id),
    CONSTRAINT fk_rectification_entry_inspection FOREIGN KEY (park_id, inspection_id) REFERENCES inspection (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
