-- How often the letter went, and when last: a letter that is sent again carries a new link, and floods are held back.
ALTER TABLE invitation
    ADD COLUMN letters INT NOT NULL DEFAULT 1,
    ADD COLUMN sent_at DATETIME(3);
