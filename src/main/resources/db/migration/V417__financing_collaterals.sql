-- The receivable or the stock lot that backs an application. thing names it in the whole park; live is 1 while the
-- application that it backs is under way, else NULL: it backs one at a time.
CREATE TABLE financing_collateral (
    id             BINARY(16)     NOT NULL,
    park_id        VARCHAR(32)    NOT NULL,
    version        INT            NOT NULL,
    application_id BINARY(16)     NOT NULL,
    enterprise_id  BINARY(16)     NOT NULL,
    kind           VARCHAR(16)    NOT NULL,
    holder         VARCHAR(200)   NOT NULL,
    number         VARCHAR(100)   NOT NULL,
    goods          VARCHAR(200),
    quantity       DECIMAL(19, 3),
    unit           VARCHAR(20),
    due_on         DATE,
    amount         DECIMAL(19, 2) NOT NULL,
    accepted       DECIMAL(19, 2),
    haircut        DECIMAL(7, 4),
    thing          VARCHAR(320)   NOT NULL,
    live           TINYINT,
    PRIMARY KEY (id),
    CONSTRAINT uq_financing_collateral_park UNIQUE (park_id, id),
    CONSTRAINT uq_financing_collateral_application UNIQUE (park_id, application_id),
    CONSTRAINT uq_financing_collateral_live UNIQUE (park_id, thing, live),
    CONSTRAINT fk_financing_collateral_application FOREIGN KEY (park_id, application_id) REFERENCES financing_application (park_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
