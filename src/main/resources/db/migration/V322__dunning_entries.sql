-- That an invoice went through a step of dunning: the database holds that it does so once. open is CNY, as it stood.
CREATE TABLE dunning_entry (
    id           BINARY(16)     NOT NULL,
    park_id      VARCHAR(32)    NOT NULL,
    letter_id    BINARY(16)     NOT NULL,
    step_id      BINARY(16)     NOT NULL,
    invoice_id   BINARY(16)     NOT NULL,
    step_days    INT            NOT NULL,
    days_overdue INT            NOT NULL,
    open         DECIMAL(19, 2) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_dunning_entry_park UNIQUE (park_id, id),
    CONSTRAINT uq_dunning_entry UNIQUE (park_id, invoice_id, step_id),
    CONSTRAINT fk_dunning_entry_letter FOREIGN KEY (park_id, letter_id) REFERENCES dunning_letter (park_id, id),
    CONSTRAINT fk_dunning_entry_step FOREIGN KEY (park_id, step_id) REFERENCES dunning_step (park_id, id),
    CONSTRAINT fk_dunning_entry_invoice FOREIGN KEY (park_id, invoice_id) REFERENCES invoice (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
