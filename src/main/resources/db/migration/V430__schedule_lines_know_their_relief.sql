-- What the park has given up of what was invoiced for a line, CNY: who leaves early is not given back what was never asked.
ALTER TABLE schedule_line
    ADD COLUMN relieved DECIMAL(19, 2) NOT NULL DEFAULT 0.00;
