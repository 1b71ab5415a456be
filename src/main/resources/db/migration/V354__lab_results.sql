-- What a laboratory found in a sample: beside the online values, never among them. A result below the detection limit
-- has that limit as its value. The same sample, factor, laboratory and report is one result.
CREATE TABLE lab_result (
    id BINARY(16) NOT NULL,
    park_id VARCHAR(32) NOT NULL,
    outlet_id BINARY(16) NOT NULL,
    factor VARCHAR(16) NOT NULL,
    sampled_at DATETIME(3) NOT NULL,
    measured DECIMAL(30, 10) NOT NULL,
    below_limit BOOLEAN NOT NULL,
    unit VARCHAR(16) NOT NULL,
    method VARCHAR(100) NOT NULL,
    lab VARCHAR(100) NOT NULL,
    report_no VARCHAR(50) NOT NULL,
    uploaded_at DATETIME(3) NOT NULL,
    uploaded_by BINARY(16) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_lab_result_park UNIQUE (park_id, id),
    CONSTRAINT uq_lab_result_once UNIQUE (park_id, outlet_id, factor, sampled_at, lab, report_no),
    CONSTRAINT fk_lab_result_outlet FOREIGN KEY (park_id, outlet_id) REFERENCES outlet (park_id, id),
    INDEX lab_result_newest (park_id, sampled_at, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
