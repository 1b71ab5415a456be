-- The revenue of each report that stood in yearly_report.
INSERT INTO report_figure (id, park_id, report_id, revision, field, amount, typed, unit)
SELECT y.id, y.park_id, y.id, 1, 'revenue', y.revenue, CONCAT('', y.revenue), 'CNY'
FROM yearly_report y
WHERE y.status = 'ACCEPTED';
