-- NULL: no person looked, a hint was sent to the lender.
ALTER TABLE passport_view
    MODIFY COLUMN seen_by BINARY(16) NULL;
