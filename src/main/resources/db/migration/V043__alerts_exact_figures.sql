-- Figures as exact as the frames: at most 15 digits before the point come in.
ALTER TABLE alert
    MODIFY COLUMN measured DECIMAL(30, 10),
    MODIFY COLUMN bound DECIMAL(18, 6),
    MODIFY COLUMN multiple DECIMAL(30, 4);
