package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.leasing.ManyLeases;
import cn.yuanqi.platform.Ids;
import io.restassured.RestAssured;

/**
 * Kills the packaged application in the middle of a billing run; then two operators start it again at once. Each schedule
 * line is invoiced exactly once, no number is missing, and the sums are those of another park's run that nobody disturbed.
 */
class KilledBillingIT {
    private static final int LEASES = 400;
    private static final int INVOICES = LEASES * ManyLeases.PERIODS;
    private static final List<String> OPERATORS = List.of(People.OPERATOR, People.OTHER_OPERATOR);
    private static final String SUMS = "select concat_ws(' ', count(*), sum(amount), sum(tax), sum(paid), min(due_on), "
            + "max(due_on), group_concat(distinct status)) from invoice where park_id = '%s'";
    private final PackagedPlace place = PackagedPlace.with(
            TestStack.databaseUrl().replaceFirst("/[^/?]+\\?", "/billed_" + System.nanoTime() + "?"));
    private final int standardPort = RestAssured.port;

    @AfterEach
    void leave() {
        RestAssured.port = standardPort;
    }

    @Test
    void aRunThatDiesIsFinishedByTheNextOnesAndBillsNothingTwice() throws Exception {
        RestAssured.port = place.http();
        CompletableFuture<Integer> killed;
        try (var victim = place.ready()) {
            twoParks();
            assertEquals(INVOICES, issued(People.OPERATOR, TwoParks.SECOND), "nobody disturbs this one");
            killed = CompletableFuture.supplyAsync(() -> issued(People.OPERATOR, TwoParks.FIRST));
            await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(2))
                    .until(() -> invoices() > 0 || !victim.alive());
            assertTrue(victim.alive(), victim::output);
        }
        assertTrue(killed.handle((issued, broken) -> broken != null).join(), "it had ended before");
        try (var restarted = place.ready()) {
            int before = invoices();
            assertTrue(before > 0 && before < INVOICES, before + " invoices stand when it starts again");
            var both = OPERATORS.stream()
                    .map(each -> CompletableFuture.supplyAsync(() -> issued(each, TwoParks.FIRST))).toList();
            int after = both.stream().mapToInt(CompletableFuture::join).sum();
            assertEquals(INVOICES, before + after, restarted::output);
            assertEquals(0, issued(People.OPERATOR, TwoParks.FIRST), "nothing is left");
        }
        for (String park : List.of(TwoParks.FIRST, TwoParks.SECOND)) {
            eachLineIsInvoicedOnce(park);
            noNumberIsMissing(park);
        }
        assertEquals(ask(SUMS, TwoParks.SECOND), ask(SUMS, TwoParks.FIRST));
    }

    private static int issued(String operator, String park) {
        return People.as(operator).body(Map.of("through", ManyLeases.LAST_DUE.toString()))
                .post("/api/v1/parks/" + park + "/billing/runs").then().statusCode(200).extract().path("issued");
    }

    private void eachLineIsInvoicedOnce(String park) throws SQLException {
        var lines = String.valueOf(LEASES * ManyLeases.LINES);
        assertEquals(lines, ask("select count(*) from schedule_line where park_id = '%s' and live_slot = 1", park));
        assertEquals(lines, ask("select count(*) from invoice_line where park_id = '%s'", park));
        assertEquals(lines, ask("select count(*) from schedule_line s join invoice_line l on l.park_id = s.park_id "
                + "and l.source_id = s.id and l.invoice_id = s.invoice_id and l.amount = s.amount and l.tax = s.tax "
                + "where s.park_id = '%s'", park));
        assertEquals("0",
                ask("select count(*) from invoice i join (select invoice_id, sum(amount) amount, sum(tax) tax "
                        + "from invoice_line where park_id = '%1$s' group by invoice_id) l on l.invoice_id = i.id "
                        + "where i.park_id = '%1$s' and (i.amount <> l.amount or i.tax <> l.tax)", park));
    }

    private void noNumberIsMissing(String park) throws SQLException {
        assertEquals("1 " + INVOICES + " " + INVOICES,
                ask("select concat_ws(' ', min(0 + substring(number, 6)), max(0 + substring(number, 6)), "
                        + "count(distinct number)) from invoice where park_id = '%s'", park));
    }

    /** Two operators who both work in both parks, and the same leases in each. */
    private void twoParks() throws SQLException {
        try (Connection database = DriverManager.getConnection(place.url() + "&rewriteBatchedStatements=true", "root",
                "")) {
            for (String park : List.of(TwoParks.FIRST, TwoParks.SECOND)) {
                write(database,
                        "insert into park (id, name, zone, status, demo) values (?, ?, 'Asia/Shanghai', 'ACTIVE', false)",
                        park, park);
            }
            for (String operator : OPERATORS) {
                var person = ManyLeases.bytes(Ids.next());
                write(database, "insert into person (id, email, name) values (?, ?, ?)", person, operator, operator);
                for (String park : List.of(TwoParks.FIRST, TwoParks.SECOND)) {
                    write(database, "insert into membership (id, park_id, person_id, role, since) values (?, ?, ?, "
                            + "'OPERATOR', utc_timestamp())", ManyLeases.bytes(Ids.next()), park, person);
                }
            }
            ManyLeases.write(database, TwoParks.FIRST, LEASES);
            ManyLeases.write(database, TwoParks.SECOND, LEASES);
        }
    }

    private static void write(Connection database, String statement, Object... values) throws SQLException {
        try (var write = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                write.setObject(i + 1, values[i]);
            }
            assertEquals(1, write.executeUpdate());
        }
    }

    private int invoices() throws SQLException {
        return Integer.parseInt(ask("select count(*) from invoice where park_id = '%s'", TwoParks.FIRST));
    }

    private String ask(String question, String park) throws SQLException {
        try (Connection database = DriverManager.getConnection(place.url(), "root", "");
                var row = database.createStatement().executeQuery(question.formatted(park))) {
            assertTrue(row.next(), question);
            return row.getString(1);
        }
    }
}
