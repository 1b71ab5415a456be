-- Reliefs that were granted before the lines knew of them.
UPDATE schedule_line
SET relieved = (SELECT COALESCE(SUM(p.amount), 0)
                FROM relief_part p
                JOIN invoice_line l ON l.park_id = p.park_id AND l.id = p.line_id
                WHERE p.park_id = schedule_line.park_id
                  AND p.invoice_id = schedule_line.invoice_id
                  AND l.source_id = schedule_line.id
                  AND p.tax IS NOT NULL)
WHERE invoice_id IN (SELECT invoice_id FROM relief_part WHERE tax IS NOT NULL);
