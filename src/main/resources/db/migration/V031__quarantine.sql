-- Global on purpose: frames of MNs that no park has bound. Bounded per MN and peer before it gets here.
CREATE TABLE quarantine (
    id BINARY(16) NOT NULL,
    mn VARCHAR(64) NOT NULL,
    reason VARCHAR(32) NOT NULL,
    peer VARCHAR(64) NOT NULL,
    raw MEDIUMBLOB NOT NULL,
    received_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    INDEX quarantine_by_mn (mn, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
