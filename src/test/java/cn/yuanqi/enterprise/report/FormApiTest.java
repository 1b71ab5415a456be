package cn.yuanqi.enterprise.report;

import static cn.yuanqi.enterprise.report.ReportFixture.DOOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Versions of a form, in a park of their own: a next version would change what every other test files. */
@QuarkusTest
class FormApiTest extends TwoParksTest {
    private FreshPark park;
    private String enterprise;

    @BeforeEach
    void openPark() {
        park = FreshPark.open(parks);
        enterprise = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("填报企业"));
        park.owner(People.STARTUP, enterprise);
    }

    @AfterEach
    void closePark() {
        park.close();
    }

    /** The shipped fields, the first with another note, and one more. */
    private static List<Field> changed() {
        var fields = new ArrayList<>(ShippedForm.fields());
        var revenue = fields.get(0);
        fields.set(0, new Field(revenue.code(), "主营收入", "Core revenue", revenue.kind(), revenue.unit(), true, false,
                "新的说明", "Another note", revenue.aggregation()));
        fields.add(new Field("orders", "订单数", "Orders", FieldKind.COUNT, Unit.PIECES, true, false, null, null,
                Aggregation.SUM));
        return fields;
    }

    private ValidatableResponse next(String person, String code, String validFrom, List<Field> fields) {
        return People.as(person).body(Map.of("validFrom", validFrom, "titleZh", "季报", "titleEn", "Quarterly", "fields",
                fields)).post(DOOR + "/forms/" + code, park.id()).then();
    }

    private ValidatableResponse report(String id) {
        return People.as(People.STARTUP).get(DOOR + "/" + id, park.id()).then().statusCode(200);
    }

    private ValidatableResponse formOf(String id) {
        int version = report(id).extract().path("formVersion");
        return People.as(People.STARTUP).get(DOOR + "/forms/QUARTERLY/" + version, park.id()).then().statusCode(200);
    }

    private String asked(String period) {
        People.as(People.OPERATOR).body(Map.of("period", period, "dueOn", TwoParks.today().plusDays(9).toString(),
                "enterpriseIds", List.of(enterprise))).post(DOOR + "/campaigns", park.id()).then().statusCode(201);
        return People.as(People.OPERATOR).queryParam("period", period).get(DOOR, park.id()).then().extract()
                .path("items[0].id");
    }

    private ValidatableResponse draft(String id, Map<String, Object> figures) {
        int version = report(id).extract().path("version");
        return People.as(People.STARTUP).header("If-Match", "\"" + version + "\"").body(Map.of("figures", figures))
                .put(DOOR + "/" + id + "/draft", park.id()).then();
    }

    private ValidatableResponse submit(String id) {
        return People.as(People.STARTUP).post(DOOR + "/" + id + "/submission", park.id()).then();
    }

    @Test
    void whatWasFiledKeepsItsVersionAndLaterPeriodsTakeTheNext() {
        var filed = asked("2025Q1");
        draft(filed, ReportFixture.figures()).statusCode(200);
        submit(filed).statusCode(200);
        next(People.OPERATOR, "QUARTERLY", "2025Q1", changed()).statusCode(201)
                .header("Location", endsWith("/forms/QUARTERLY/2")).body("version", equalTo(2))
                .body("fields", hasSize(12));
        report(filed).body("formVersion", equalTo(1)).body("figures", hasSize(11))
                .body("figures.field", not(hasItem("orders")));
        formOf(filed).body("fields[0].titleZh", equalTo("营业收入"))
                .body("fields[0].noteZh", equalTo(ShippedForm.fields().get(0).noteZh()));
        People.as(People.OPERATOR).post(DOOR + "/" + filed + "/acceptance", park.id()).then().statusCode(200)
                .body("formVersion", equalTo(1)).body("figures", hasSize(11));

        var later = asked("2025Q2");
        report(later).body("formVersion", equalTo(2)).body("figures", hasSize(12));
        formOf(later).body("fields[0].titleZh", equalTo("主营收入")).body("fields[0].noteZh", equalTo("新的说明"));
        draft(later, ReportFixture.figures()).statusCode(200);
        submit(later).statusCode(422).body("errors.field", contains("orders"));
        var figures = new HashMap<>(ReportFixture.figures());
        figures.put("orders", "7");
        draft(later, figures).statusCode(200);
        submit(later).statusCode(200).body("formVersion", equalTo(2));
        report(asked("2024Q4")).body("figures", hasSize(11));
    }

    @Test
    void everyVersionCanBeReadAndTheOtherFormStays() {
        next(People.OPERATOR, "QUARTERLY", "2026Q1", changed()).statusCode(201);
        People.as(People.STARTUP).get(DOOR + "/forms", park.id()).then().statusCode(200).body("total", equalTo(3));
        People.as(People.LEADER).get(DOOR + "/forms/QUARTERLY/2", park.id()).then().statusCode(404);
        People.as(People.OPERATOR).get(DOOR + "/forms/QUARTERLY/1", park.id()).then().statusCode(200)
                .body("fields", hasSize(11));
        People.as(People.OPERATOR).get(DOOR + "/forms/QUARTERLY/2", park.id()).then().statusCode(200)
                .body("validFrom", equalTo("2026Q1")).body("fields[11].code", equalTo("orders"));
        for (String absent : List.of("QUARTERLY/3", "QUARTERLY/x", "YEARLY/2", "MONTHLY/1")) {
            People.as(People.OPERATOR).get(DOOR + "/forms/" + absent, park.id()).then().statusCode(404);
        }
        People.as(People.OTHER_OPERATOR).get(DOOR + "/forms", TwoParks.SECOND).then().statusCode(200)
                .body("items.findAll { it.version == 2 && it.validFrom == '2026Q1' }", hasSize(0));
    }

    @Test
    void aVersionThatDoesNotHoldIsRefusedAtItsField() {
        next(People.OPERATOR, "QUARTERLY", "2026", changed()).statusCode(422).body("errors.field",
                contains("validFrom"));
        next(People.OPERATOR, "YEARLY", "2026Q1", changed()).statusCode(422).body("errors.field",
                contains("validFrom"));
        next(People.OPERATOR, "YEARLY", "2026", List.of()).statusCode(422).body("errors.field", contains("fields"));
        var twice = new ArrayList<>(changed());
        twice.add(twice.get(0));
        next(People.OPERATOR, "YEARLY", "2026", twice).statusCode(422).body("errors.field",
                contains("fields.12.code"));
        var wrong = new Field("ratio", "", "Ratio", FieldKind.PERCENT, Unit.CNY, true, false, null, null,
                Aggregation.SUM);
        next(People.OPERATOR, "YEARLY", "2026", List.of(wrong)).statusCode(422).body("errors.field",
                hasItems("fields.0.titleZh", "fields.0.unit", "fields.0.aggregation"));
        next(People.STARTUP, "YEARLY", "2026", changed()).statusCode(403);
        next(People.OPERATOR, "MONTHLY", "2026", changed()).statusCode(404);
    }
}
