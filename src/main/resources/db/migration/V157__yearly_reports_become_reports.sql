-- The revenue that stood in yearly_report: accepted reports of one revision, under the ids that they had.
INSERT INTO report (id, park_id, version, enterprise_id, form, form_version, period, report_year, status, revision,
                    accepted_revision, accepted_at, source, saves)
SELECT y.id, y.park_id, 0, y.enterprise_id, 'YEARLY', 1, CONCAT('', y.report_year), y.report_year, 'ACCEPTED', 1, 1,
       y.decided_at, y.source, 0
FROM yearly_report y
WHERE y.status = 'ACCEPTED';
