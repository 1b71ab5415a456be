package cn.yuanqi.enterprise.report;

import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;

/** Reports for tests, brought to their states through the doors. */
public final class ReportFixture {
    static final String DOOR = "/api/v1/parks/{park}/reports";
    /** Which tests name themselves: what they import or ask for lies here. */
    private static final int FROM = 2010;
    private static final int TO = 2040;
    private static final int LAST = 2190;
    private static int next = 1903;

    private ReportFixture() {
    }

    /**
     * A year of which no park has heard, nor of the two before it. Asked of the database, because a counter begins anew
     * with each application that a run of the tests starts, and the database does not.
     */
    static synchronized int year() {
        var taken = new HashSet<Integer>();
        Arc.container().instance(InPark.class).get().inEach(park -> {
            Report.<Report>listAll().forEach(report -> taken.add(report.reportYear));
            ReportCampaign.all().forEach(campaign -> taken.add(campaign.period().year()));
        });
        for (; next < LAST; next += 3) {
            boolean free = (next < FROM || next - 2 > TO) && !taken.contains(next) && !taken.contains(next - 1)
                    && !taken.contains(next - 2);
            if (free) {
                next += 3;
                return next - 3;
            }
        }
        throw new IllegalStateException("every year is taken: give the tests a new database");
    }

    /** The enterprise of this owner in the first park. */
    public static String own(TwoParks parks, String owner) {
        String own = null;
        List<Map<String, Object>> places = People.as(owner).get("/api/v1/me").jsonPath().getList("parks");
        for (Map<String, Object> place : places == null ? List.<Map<String, Object>>of() : places) {
            own = TwoParks.FIRST.equals(place.get("park")) ? (String) place.get("enterpriseId") : own;
        }
        if (own != null) {
            beOfBothCategories(own);
            return own;
        }
        var made = incubating();
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(
                () -> parks.member(owner, new Place(TwoParks.FIRST, Role.OWNER, UUID.fromString(made), null)));
        return made;
    }

    /** Whoever gave it to this owner may have had other categories in mind. */
    private static void beOfBothCategories(String enterprise) {
        var found = People.as(People.OPERATOR).get(EnterpriseFixture.DOOR + "/{id}", TwoParks.FIRST, enterprise);
        People.as(People.OPERATOR).header("If-Match", found.header("ETag"))
                .body(Map.of("categories", List.of("ECOMMERCE", "TECH")))
                .patch(EnterpriseFixture.DOOR + "/{id}", TwoParks.FIRST, enterprise).then().statusCode(200);
    }

    /** An incubating enterprise of the first park. */
    public static String incubating() {
        var code = EnterpriseFixture.code();
        EnterpriseFixture
                .importing("统一社会信用代码,企业名称,企业类别,状态\n" + code + ",填报企业" + code + ",TECH;ECOMMERCE,INCUBATING\n", "")
                .statusCode(200).body("created", equalTo(1));
        return People.as(People.OPERATOR).queryParam("q", code).get(EnterpriseFixture.DOOR, TwoParks.FIRST).then()
                .extract().path("items[0].id");
    }

    /** Opens a period for one enterprise, due in 30 days, and returns the report's id. */
    static String asked(String period, String enterprise) {
        open(Map.of("period", period, "dueOn", TwoParks.today().plusDays(30).toString(), "enterpriseIds",
                List.of(enterprise))).statusCode(201).body("asked", equalTo(1));
        return People.as(People.OPERATOR).queryParams("period", period, "enterpriseId", enterprise)
                .get(DOOR, TwoParks.FIRST).then().statusCode(200).body("total", equalTo(1)).extract()
                .path("items[0].id");
    }

    static ValidatableResponse open(Map<String, Object> campaign) {
        return People.as(People.OPERATOR).body(campaign).post(DOOR + "/campaigns", TwoParks.FIRST).then();
    }

    /** Figures that hold, in 万元 and heads. */
    static Map<String, Object> figures() {
        var figures = new HashMap<String, Object>();
        ShippedForm.fields().forEach(field -> figures.put(field.code(), "10"));
        return figures;
    }

    static Map<String, Object> figures(String field, Object value) {
        var figures = figures();
        figures.put(field, value);
        return figures;
    }

    static ValidatableResponse one(String person, String id) {
        return People.as(person).get(DOOR + "/" + id, TwoParks.FIRST).then();
    }

    static ValidatableResponse draft(String person, String id, Map<String, Object> figures) {
        int version = one(person, id).statusCode(200).extract().path("version");
        return People.as(person).header("If-Match", "\"" + version + "\"").body(Map.of("figures", figures))
                .put(DOOR + "/" + id + "/draft", TwoParks.FIRST).then();
    }

    static ValidatableResponse submit(String person, String id) {
        return People.as(person).post(DOOR + "/" + id + "/submission", TwoParks.FIRST).then();
    }

    static ValidatableResponse accept(String person, String id) {
        return People.as(person).post(DOOR + "/" + id + "/acceptance", TwoParks.FIRST).then();
    }

    static ValidatableResponse sendBack(String person, String id, String field, String reason) {
        return People.as(person)
                .body(Map.of("fields", List.of(Map.of("field", field, "reason", reason)), "note", "请更正"))
                .post(DOOR + "/" + id + "/return", TwoParks.FIRST).then();
    }

    /** Asked for, filed and accepted. */
    static String accepted(String owner, String enterprise, String period, Map<String, Object> figures) {
        var id = asked(period, enterprise);
        draft(owner, id, figures).statusCode(200);
        submit(owner, id).statusCode(200);
        accept(People.OPERATOR, id).statusCode(200);
        return id;
    }
}
