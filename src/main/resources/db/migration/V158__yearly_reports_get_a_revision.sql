-- The one revision of each report that stood in yearly_report.
INSERT INTO report_revision (id, park_id, report_id, number, status, source, form_version, submitted_at, submitted_by,
                             decided_at, decided_by)
SELECT y.id, y.park_id, y.id, 1, 'ACCEPTED', y.source, 1, y.decided_at, y.decided_by, y.decided_at, y.decided_by
FROM yearly_report y
WHERE y.status = 'ACCEPTED';
