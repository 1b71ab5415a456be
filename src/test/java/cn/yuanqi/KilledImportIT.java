package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.enterprise.EnterpriseFixture;
import io.restassured.RestAssured;

/**
 * Kills the packaged application in the middle of an import; afterwards no row of it stands anywhere, the import is told as
 * interrupted, and the same file comes in whole.
 */
class KilledImportIT {
    private static final int ROWS = 20_000;
    private static final int WRITTEN_BEFORE_THE_KILL = 2_000;
    private static final String DOOR = "/parks/" + TwoParks.FIRST + "/enterprises/imports";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private final PackagedPlace place = PackagedPlace.with(
            TestStack.databaseUrl().replaceFirst("/[^/?]+\\?", "/torn_" + System.nanoTime() + "?"));
    private final int standardPort = RestAssured.port;

    @AfterEach
    void leave() {
        RestAssured.port = standardPort;
    }

    @Test
    void anImportThatDiesLeavesNothingAndCanBeRepeated() throws Exception {
        try (var loader = Packaged.start(place.environment(), "load-demo")) {
            assertEquals(0, loader.exitCode(), loader::output);
        }
        RestAssured.port = place.http();
        var file = file();
        var before = rows();
        String killed;
        try (var victim = place.ready()) {
            killed = begin(SignedIn.as(People.OPERATOR), file);
            await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(5))
                    .until(() -> written(killed) >= WRITTEN_BEFORE_THE_KILL || !victim.alive());
            assertTrue(victim.alive(), victim::output);
        }
        assertEquals("RUNNING", job(killed, "state"), "it was killed before it ended");
        try (var restarted = place.ready()) {
            assertEquals(before, rows(), "nothing of it stands");
            silentForLong(killed);
            var operator = SignedIn.as(People.OPERATOR);
            assertTrue(operator.request().get(killed).asString().contains("导入中断"), restarted::output);
            var again = begin(operator, file);
            await().atMost(Duration.ofMinutes(4)).until(() -> !"RUNNING".equals(job(again, "state")));
            assertEquals("DONE", job(again, "state"), restarted::output);
            assertEquals("INTERRUPTED", job(killed, "state"));
            assertEquals(String.valueOf(ROWS), job(again, "rows_created"));
            assertEquals(before.get("enterprise") + ROWS, rows().get("enterprise"));
            assertEquals(before.get("report") + ROWS, rows().get("report"));
            assertEquals(before.get("audit_entry") + 2 * ROWS, rows().get("audit_entry"));
        }
    }

    /** @return the address of the import's page */
    private static String begin(SignedIn operator, byte[] file) {
        var token = TOKEN.matcher(operator.request().get(DOOR).then().statusCode(200).extract().asString());
        assertTrue(token.find(), "the page has a form");
        var location = operator.request().cookie("csrf-token", token.group(1)).header("X-CSRF-TOKEN", token.group(1))
                .multiPart("file", "两万.csv", file, "text/csv").multiPart("step", "write")
                .multiPart("mode", "all-or-nothing").post(DOOR).then().statusCode(303).extract().header("Location");
        return location.substring(location.indexOf("/parks/"));
    }

    private static byte[] file() {
        return IntStream.range(0, ROWS).mapToObj(i -> EnterpriseFixture.code() + ",断电" + i + "公司,TECH,1.5\n")
                .collect(Collectors.joining("", "统一社会信用代码,企业名称,企业类别,2021年营业收入(万元)\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** How many rows stand in each table that an import writes into; the park's own rounds tell the audit of more. */
    private Map<String, Long> rows() throws SQLException {
        var counts = new TreeMap<String, Long>();
        for (String table : new String[]{"enterprise", "enterprise_category", "enterprise_stage", "report",
                "report_revision", "report_figure"}) {
            counts.put(table, Long.parseLong(ask("select count(*) from " + table)));
        }
        counts.put("audit_entry",
                Long.parseLong(ask("select count(*) from audit_entry where noun in ('Enterprise', 'Report')")));
        return counts;
    }

    private int written(String job) throws SQLException {
        return Integer.parseInt(job(job, "rows_written"));
    }

    private String job(String page, String column) throws SQLException {
        return ask("select " + column + " from import_job where " + is(page));
    }

    /** Moves its last sign of life back instead of waiting for the patience to end. */
    private void silentForLong(String page) throws SQLException {
        try (Connection database = DriverManager.getConnection(place.url(), "root", "")) {
            assertEquals(1, database.createStatement().executeUpdate(
                    "update import_job set beat_at = beat_at - interval 3 minute where " + is(page)));
        }
    }

    private static String is(String page) {
        return "hex(id) = '" + page.substring(page.lastIndexOf('/') + 1).replace("-", "").toUpperCase() + "'";
    }

    private String ask(String question) throws SQLException {
        try (Connection database = DriverManager.getConnection(place.url(), "root", "");
                var row = database.createStatement().executeQuery(question)) {
            assertTrue(row.next(), question);
            return row.getString(1);
        }
    }
}
