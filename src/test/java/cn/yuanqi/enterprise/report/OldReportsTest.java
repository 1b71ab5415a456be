package cn.yuanqi.enterprise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import cn.yuanqi.TestStack;

/** A database that was in use before reports had forms and revisions keeps its figures. */
class OldReportsTest {
    private static final String ENTERPRISE = "0x0189000000007000800000000000000";
    private static final String REPORT = "0x018a000000007000800000000000000";

    @Test
    void yearlyReportsBecomeAcceptedReportsOfOneRevision() throws SQLException {
        var url = TestStack.databaseUrl().replaceFirst("/\\w+(\\?|$)", "/old_" + System.currentTimeMillis() + "$1");
        migrate(url, "050");
        try (var database = DriverManager.getConnection(url, "root", "")) {
            fill(database);
            migrate(url, "159");
            assertEquals(List.of("old-a 2020 ACCEPTED 1 1261100.0000 import", "old-a 2021 ACCEPTED 1 900.5000 import",
                    "old-b 2021 ACCEPTED 1 4900000000.0000 import"),
                    rows(database, "select concat_ws(' ', r.park_id, r.period, r.status, v.number, f.amount, v.source) "
                            + "from report r join report_revision v on v.report_id = r.id and v.number = r.accepted_revision "
                            + "join report_figure f on f.report_id = r.id and f.revision = v.number order by 1"));
            database.createStatement().execute("drop database " + database.getCatalog());
        }
    }

    private static void migrate(String url, String target) {
        Flyway.configure().dataSource(url, "root", "").locations("db/migration").target(target).load().migrate();
    }

    private static void fill(Connection database) throws SQLException {
        int number = 0;
        for (String park : List.of("old-a", "old-b")) {
            var enterprise = ENTERPRISE + (park.equals("old-a") ? 1 : 2);
            run(database,
                    "insert into park (id, name, zone, status, demo) values ('%s', 'x', 'Asia/Shanghai', 'ACTIVE', 0)",
                    park);
            run(database,
                    "insert into enterprise (id, park_id, version, credit_code, name, status, compliance, edited_at) "
                            + "values (%s, '%s', 0, '91350100M000100Y43', 'x', 'INCUBATING', 'NOT_MONITORED', now())",
                    enterprise,
                    park);
            for (String figure : park.equals("old-a")
                    ? List.of("2020, 1261100.00", "2021, 900.50")
                    : List.of(
                            "2021, 4900000000.00")) {
                run(database,
                        "insert into yearly_report (id, park_id, enterprise_id, report_year, revenue, source, status, "
                                + "decided_at) values (%s, '%s', %s, %s, 'import', 'ACCEPTED', now())",
                        REPORT + ++number, park,
                        enterprise, figure);
            }
        }
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql.formatted(values));
        }
    }

    private static List<String> rows(Connection database, String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = database.createStatement(); var found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
