-- Enterprises whose alerts have moved with readings and who are to be judged for it: written in the transaction of the
-- readings, struck in the one that judges. The token tells whether anything moved meanwhile; outlet_id says where it
-- did, NULL for several. No foreign keys: who writes readings must not wait for who edits an enterprise.
CREATE TABLE docket (
    park_id       VARCHAR(32) NOT NULL,
    enterprise_id BINARY(16)  NOT NULL,
    outlet_id     BINARY(16)  NULL,
    token         BINARY(16)  NOT NULL,
    since         DATETIME(3) NOT NULL,
    PRIMARY KEY (park_id, enterprise_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
