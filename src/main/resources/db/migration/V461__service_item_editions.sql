-- What an item of the catalogue said from then on. Never changed: a case keeps the edition that it was opened with.
CREATE TABLE service_item_edition (
    id             BINARY(16)    NOT NULL,
    park_id        VARCHAR(32)   NOT NULL,
    item_id        BINARY(16)    NOT NULL,
    edition        INT           NOT NULL,
    category       VARCHAR(16)   NOT NULL,
    name_zh        VARCHAR(100)  NOT NULL,
    name_en        VARCHAR(100)  NOT NULL,
    description_zh VARCHAR(2000),
    description_en VARCHAR(2000),
    provider_zh    VARCHAR(100),
    provider_en    VARCHAR(100),
    sla_days       INT           NOT NULL,
    steps          TEXT          NOT NULL,
    questions      TEXT          NOT NULL,
    written_at     DATETIME(3)   NOT NULL,
    written_by     BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT uq_service_item_edition_park UNIQUE (park_id, id),
    CONSTRAINT uq_service_item_edition UNIQUE (park_id, item_id, edition),
    CONSTRAINT fk_service_item_edition FOREIGN KEY (park_id, item_id) REFERENCES service_item (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
