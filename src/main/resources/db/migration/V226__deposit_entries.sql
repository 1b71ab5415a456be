-- The ledger of a lease's deposit: entries are only ever added, in order, and its balance never falls below zero.
CREATE TABLE deposit_entry (
    id         BINARY(16)     NOT NULL,
    park_id    VARCHAR(32)    NOT NULL,
    lease_id   BINARY(16)     NOT NULL,
    place      INT            NOT NULL,
    kind       VARCHAR(32)    NOT NULL,
    amount     DECIMAL(19, 2) NOT NULL,
    balance    DECIMAL(19, 2) NOT NULL,
    on_day     DATE           NOT NULL,
    note       VARCHAR(500),
    written_at DATETIME(3)    NOT NULL,
    written_by BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_deposit_entry_park UNIQUE (park_id, id),
    CONSTRAINT uq_deposit_entry UNIQUE (park_id, lease_id, place),
    CONSTRAINT fk_deposit_entry FOREIGN KEY (park_id, lease_id) REFERENCES lease (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
