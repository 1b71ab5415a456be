package cn.yuanqi.leasing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class LeasePreviewTest extends TwoParksTest {
    private static final String DOOR = "/api/v1/parks/{park}/leases/preview";

    @Test
    void aPreviewIsTheScheduleInStringsForMoney() {
        preview(terms("startsOn", "2026-01-01", "endsOn", "2026-02-28", "dueDay", -5, "taxRate", 9,
                "depositMonths", 2, "escalations", List.of(Map.of("from", "2026-02-15", "percent", "5")),
                "freePeriods", List.of(Map.of("from", "2026-02-01", "to", "2026-02-14")))).statusCode(200)
                .body("total", equalTo("11425.00")).body("deposit", equalTo("15208.33"))
                .body("schedule.period", contains(1, 2)).body("schedule.amount", contains("7750.00", "3675.00"))
                .body("schedule.tax", contains("639.91", "303.44"))
                .body("schedule.dueOn", contains("2025-12-27", "2026-01-27"))
                .body("schedule[1].segments.free", contains(true, false))
                .body("schedule[1].segments.price", contains("2.5000", "2.6250"))
                .body("schedule[1].segments.from", contains("2026-02-01", "2026-02-15"))
                .body("schedule[1].segments.to", contains("2026-02-14", "2026-02-28"))
                .body("schedule[1].segments.line", contains(0, 0)).body("warnings", hasSize(2));
    }

    @Test
    void eachSegmentSaysHowItWasReckonedInTheAskersLanguage() {
        var terms = terms("startsOn", "2026-01-01", "endsOn", "2026-02-28", "escalations",
                List.of(Map.of("from", "2026-02-15", "percent", "5")), "freePeriods",
                List.of(Map.of("from", "2026-02-01", "to", "2026-02-14")));
        preview(terms).body("schedule[0].segments[0].explanation", equalTo("2.5 元/㎡/日 × 100 ㎡ × 31 天 = 7750.00 元"))
                .body("schedule[1].segments[0].explanation", equalTo("免租 14 天（2026-02-01 至 2026-02-14）：0.00 元"))
                .body("schedule[1].segments[1].explanation", equalTo("2.625 元/㎡/日 × 100 ㎡ × 14 天 = 3675.00 元。"
                        + "单价经第 1 次调整（2026-02-15 起 +5%，保留 4 位小数）：2.5 → 2.625 元"));
        People.as(People.OPERATOR).header("Accept-Language", "en").body(terms).post(DOOR, TwoParks.FIRST).then()
                .body("schedule[0].segments[0].explanation",
                        equalTo("2.5 CNY/m²/day × 100 m² × 31 days = 7750.00 CNY"))
                .body("schedule[1].segments[0].explanation", containsString("rent-free for 14 days"))
                .body("schedule[1].segments[1].explanation", containsString("+5% from 2026-02-15"));
    }

    @Test
    void monthsAreNamedByTheWayInWhichTheyCount() {
        var terms = terms("startsOn", "2026-01-10", "endsOn", "2026-04-20", "paymentMonths", 6, "lines",
                List.of(Map.of("price", "1000", "basis", "FIXED_MONTH")));
        preview(terms).body("schedule[0].segments[0].explanation", equalTo(
                "1000 元/月 × （2 个整月 + 2026-01 的 22/31 天 + 2026-04 的 20/30 天） ≈ 3376.34408602，四舍五入到分为 3376.34 元"));
        terms.put("proration", "MONTH_12_365");
        preview(terms).body("schedule[0].segments[0].explanation",
                equalTo("1000 元/月 × （3 个整租赁月 + 12 × 11 天 ÷ 365） ≈ 3361.64383562，四舍五入到分为 3361.64 元"));
    }

    @Test
    void whatIsBilledBesideTheRentIsReckonedBesideIt() {
        preview(terms("startsOn", "2026-01-01", "endsOn", "2026-02-28", "freePeriods",
                List.of(Map.of("from", "2026-01-01", "to", "2026-01-31")), "charges",
                List.of(Map.of("kind", "PROPERTY_FEE", "basis", "SQM_MONTH", "price", "6", "areaSqm", 100, "taxRate",
                        "6"))))
                .statusCode(200).body("total", equalTo("7000.00")).body("charges.kind", contains("PROPERTY_FEE"))
                .body("charges[0].total", equalTo("1200.00"))
                .body("charges[0].schedule.tax", contains("33.96", "33.96"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"endsOn; {\"endsOn\":\"2025-12-31\"}",
            "freePeriods[1].from; {\"freePeriods\":[{\"from\":\"2026-02-01\",\"to\":\"2026-03-01\"},{\"from\":\"2026-03-01\",\"to\":\"2026-03-05\"}]}",
            "freePeriods[0].from; {\"freePeriods\":[{\"from\":\"2025-12-31\",\"to\":\"2026-01-05\"}]}",
            "freePeriods[0].to; {\"freePeriods\":[{\"from\":\"2026-12-31\",\"to\":\"2027-01-01\"}]}",
            "escalations[1].from; {\"escalations\":[{\"from\":\"2026-03-01\",\"percent\":1},{\"from\":\"2026-03-01\",\"price\":2,\"line\":0}]}",
            "escalations[0].from; {\"escalations\":[{\"from\":\"2026-01-01\",\"percent\":1}]}",
            "escalations[0].from; {\"escalations\":[{\"from\":\"2027-01-01\",\"percent\":1}]}",
            "escalations[0].line; {\"escalations\":[{\"from\":\"2026-03-01\",\"price\":1}]}",
            "escalations[0].line; {\"escalations\":[{\"from\":\"2026-03-01\",\"percent\":1,\"line\":1}]}",
            "escalations[0].percent; {\"escalations\":[{\"from\":\"2026-03-01\"}]}",
            "escalations[0].percent; {\"escalations\":[{\"from\":\"2026-03-01\",\"percent\":1,\"price\":1,\"line\":0}]}",
            "lines; {\"lines\":[]}", "lines[0].basis; {\"lines\":[{\"price\":1,\"areaSqm\":1}]}",
            "lines[0].areaSqm; {\"lines\":[{\"price\":1,\"basis\":\"SQM_DAY\"}]}",
            "lines[0].price; {\"lines\":[{\"price\":-1,\"basis\":\"FIXED_MONTH\"}]}",
            "paymentMonths; {\"paymentMonths\":0}", "taxRate; {\"taxRate\":\"100\"}",
            "startsOn; {\"startsOn\":null}", "lines.0.basis; {\"lines\":[{\"basis\":\"SQM_WEEK\"}]}",
            "startsOn; {\"startsOn\":20260101}", "endsOn; {\"endsOn\":[2026,12,31]}",
            "endsOn; {\"endsOn\":\"2026-12-31T00:00:00Z\"}", "lines.0.basis; {\"lines\":[{\"basis\":0}]}",
            "colour; {\"colour\":\"red\"}"})
    void whatDoesNotHoldIsNamed(String field, String change) {
        var terms = terms("startsOn", "2026-01-01", "endsOn", "2026-12-31");
        terms.putAll(io.restassured.path.json.JsonPath.from(change).getMap(""));
        preview(terms).statusCode(422).body("errors.field", hasItem(field)).body("errors[0].message",
                org.hamcrest.Matchers.not(nullValue()));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        preview(Map.of()).statusCode(422).body("errors.field", containsInAnyOrder("startsOn", "endsOn", "lines"));
    }

    @Test
    void theLastDayMayRaiseThePriceAndOneDayMayRaiseTwoLines() {
        var line = Map.of("price", 1, "basis", "FIXED_MONTH");
        preview(terms("startsOn", "2026-01-01", "endsOn", "2026-12-31", "lines", List.of(line, line), "escalations",
                List.of(Map.of("from", "2026-12-31", "percent", 1, "line", 0),
                        Map.of("from", "2026-12-31", "price", 3, "line", 1))))
                .statusCode(200);
    }

    @Test
    void anotherParksEnterpriseIsAsAbsentAsNone() {
        var foreign = EnterpriseFixture.lead(TwoParks.SECOND, People.OTHER_OPERATOR, EnterpriseFixture.body("隔壁"));
        for (String id : List.of(foreign, UUID.randomUUID().toString())) {
            preview(terms("enterpriseId", id, "startsOn", "2026-01-01", "endsOn", "2026-12-31")).statusCode(404);
        }
    }

    @Test
    void theStaffPreviewsAndNobodyElse() {
        var terms = terms("startsOn", "2026-01-01", "endsOn", "2026-12-31");
        People.as(People.LEADER).body(terms).post(DOOR, TwoParks.FIRST).then().statusCode(200);
        People.as(People.OFFICER).body(terms).post(DOOR, TwoParks.FIRST).then().statusCode(403);
        People.as(People.FINANCIER).body(terms).post(DOOR, TwoParks.FIRST).then().statusCode(403);
        People.as(People.OPERATOR).contentType(ContentType.JSON).body("null").post(DOOR, TwoParks.FIRST).then()
                .statusCode(422);
    }

    private static ValidatableResponse preview(Map<String, Object> terms) {
        return People.as(People.OPERATOR).body(terms).post(DOOR, TwoParks.FIRST).then();
    }

    /** 2.50 a day for each of 100 ㎡, with what else is said. */
    private static Map<String, Object> terms(Object... said) {
        var terms = new HashMap<String, Object>();
        terms.put("lines", List.of(Map.of("areaSqm", "100", "price", "2.50", "basis", "SQM_DAY")));
        for (int i = 0; i < said.length; i += 2) {
            terms.put((String) said[i], said[i + 1]);
        }
        return terms;
    }
}
