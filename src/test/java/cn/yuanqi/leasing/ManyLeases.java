package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.platform.Ids;

/**
 * Approved leases in numbers that would take minutes through the doors: each of an enterprise of its own, a year long,
 * with rent, property fee and service month by month, reckoned by the real schedule. The same for each park that asks.
 */
public final class ManyLeases implements AutoCloseable {
    public static final int PERIODS = 12;
    public static final int LINES = 3 * PERIODS;
    public static final LocalDate LAST_DUE = LocalDate.of(2027, 12, 31);
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final BigDecimal TAX = new BigDecimal("9.0000");
    private static final int BATCH = 20;

    private final String park;
    private final PreparedStatement enterprise;
    private final PreparedStatement lease;
    private final PreparedStatement version;
    private final PreparedStatement line;

    private ManyLeases(Connection database, String park) throws SQLException {
        this.park = park;
        enterprise = database.prepareStatement("INSERT INTO enterprise (id, park_id, version, credit_code, name, "
                + "status, compliance, edited_at) VALUES (?, ?, 0, ?, ?, 'TENANT', 'NOT_MONITORED', UTC_TIMESTAMP())");
        lease = database.prepareStatement("INSERT INTO lease (id, park_id, version, number, enterprise_id, status, "
                + "starts_on, ends_on, opened_at) VALUES (?, ?, 0, ?, ?, 'APPROVED', ?, ?, UTC_TIMESTAMP())");
        version = database
                .prepareStatement("INSERT INTO lease_version (id, park_id, version, lease_id, number, status, "
                        + "effective_from, starts_on, ends_on, proration, payment_months, due_day, tax_rate, "
                        + "late_fee_percent_per_day, grace_days, holdover_percent, written_at) "
                        + "VALUES (?, ?, 0, ?, 1, 'APPROVED', ?, ?, ?, 'CALENDAR_DAYS', 1, 0, 9, 0.05, 0, 100, UTC_TIMESTAMP())");
        line = database.prepareStatement("INSERT INTO schedule_line (id, park_id, lease_id, version_id, enterprise_id, "
                + "origin, kind, period, from_day, to_day, due_on, amount, tax, tax_rate, reckoning, live_slot) "
                + "VALUES (?, ?, ?, ?, ?, 'PLAN', ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)");
    }

    /** Writes and commits them. */
    public static void write(Connection database, String park, int leases) throws SQLException {
        database.setAutoCommit(false);
        try (var many = new ManyLeases(database, park)) {
            for (int i = 1; i <= leases; i++) {
                many.one(i);
                if (i % BATCH == 0 || i == leases) {
                    many.flush();
                    database.commit();
                }
            }
        }
        database.setAutoCommit(true);
    }

    private void one(int number) throws SQLException {
        var tenant = Ids.next();
        var leaseId = Ids.next();
        var versionId = Ids.next();
        add(enterprise, tenant, park, "MANY%014d".formatted(number), "众租户" + number);
        add(lease, leaseId, park, "MANY-%05d".formatted(number), tenant, START, LAST_DUE);
        add(version, versionId, park, leaseId, START, START, LAST_DUE);
        var area = BigDecimal.valueOf(5_000 + number, 2);
        kind(ChargeKind.RENT, new RentLine(null, area, new BigDecimal("2.3700"), Basis.SQM_DAY), leaseId, versionId,
                tenant);
        kind(ChargeKind.PROPERTY_FEE, new RentLine(null, area, new BigDecimal("5.1000"), Basis.SQM_MONTH), leaseId,
                versionId, tenant);
        kind(ChargeKind.SERVICE, new RentLine(null, null, new BigDecimal("200.0000"), Basis.FIXED_MONTH), leaseId,
                versionId, tenant);
    }

    private void kind(ChargeKind kind, RentLine let, UUID leaseId, UUID versionId, UUID tenant) throws SQLException {
        var terms = new RentTerms(START, LAST_DUE, List.of(let), Proration.CALENDAR_DAYS, 1, 0, List.of(), List.of(),
                TaxCourse.agreed(TAX));
        var text = new SegmentsText();
        for (RentPeriod period : RentSchedule.of(terms).periods()) {
            add(line, Ids.next(), park, leaseId, versionId, tenant, kind.name(), period.period(), period.from(),
                    period.to(), period.dueOn(), period.amount(), period.tax(), TAX,
                    text.convertToDatabaseColumn(period.segments()));
        }
    }

    private void flush() throws SQLException {
        for (PreparedStatement each : List.of(enterprise, lease, version, line)) {
            each.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof UUID id ? bytes(id) : values[i]);
        }
        statement.addBatch();
    }

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement each : List.of(enterprise, lease, version, line)) {
            each.close();
        }
    }
}
