-- Which rule decided a move, and how it was evaluated then; reasons may be told at length.
ALTER TABLE enterprise_stage
    MODIFY COLUMN reason VARCHAR(500) NOT NULL,
    ADD COLUMN rule VARCHAR(500),
    ADD COLUMN evaluation TEXT;
