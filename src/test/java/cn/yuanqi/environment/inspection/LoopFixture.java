package cn.yuanqi.environment.inspection;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.file.Samples;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** An enterprise with an outlet that is over its limit, and orders about that, made as people make them. */
@ApplicationScoped
class LoopFixture {
    static final String ALERTS = "/api/v1/parks/{park}/environment/alerts";
    static final String ORDERS = "/api/v1/parks/{park}/environment/rectifications";

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    TwoParks parks;

    /** An enterprise of the first park, its outlet, and its owner. */
    record Site(UUID enterprise, OutletFixture.Opened outlet) {
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    Site open() {
        var enterprise = enterprises.in(TwoParks.FIRST);
        own(People.STARTUP, enterprise);
        return new Site(enterprise, outlets.open(TwoParks.FIRST, enterprise));
    }

    UUID another() {
        return enterprises.in(TwoParks.FIRST);
    }

    void own(String person, UUID enterprise) {
        member(person, Role.OWNER, enterprise);
    }

    void member(String person, Role role, UUID enterprise) {
        QuarkusTransaction.requiringNew()
                .run(() -> parks.member(person, new Place(TwoParks.FIRST, role, enterprise, null)));
    }

    /** Lets the outlet's COD and NH3-N go over: two alerts, named by factor. */
    Map<String, String> alerts(OutletFixture.Opened outlet) {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(outlet.rtd(OutletFixture.now().minusMinutes(2),
                    Map.of(OutletFixture.COD, "800", OutletFixture.NH3N, "90"))));
        }
        var path = People.as(People.OFFICER).get(ALERTS + "?status=open&outletId=" + outlet.id(), TwoParks.FIRST)
                .then().statusCode(200).extract().jsonPath();
        List<Map<String, Object>> items = path.getList("items");
        return items.stream().filter(one -> "PRE_ALARM".equals(one.get("kind"))).collect(
                Collectors.toMap(one -> (String) one.get("factor"), one -> (String) one.get("id")));
    }

    static ValidatableResponse order(String alert, Map<String, ?> body) {
        return People.as(People.OFFICER).body(body).post(ALERTS + "/{id}/rectification", TwoParks.FIRST, alert).then();
    }

    static String ordered(String alert) {
        return order(alert, Map.of("demand", "检修格栅，恢复达标", "dueOn", today().plusDays(5).toString())).statusCode(201)
                .extract().path("id");
    }

    static ValidatableResponse answer(String person, String order, String text, byte[] png) {
        var asked = People.as(person).contentType(ContentType.MULTIPART);
        asked.multiPart(new MultiPartSpecBuilder(text).controlName("text").charset("UTF-8")
                .build());
        if (png != null) {
            asked.multiPart("files", "photo.png", png, "image/png");
        }
        return asked.post(ORDERS + "/{id}/answer", TwoParks.FIRST, order).then();
    }

    static ValidatableResponse answered(String order) {
        return answer(People.STARTUP, order, "已更换格栅", Samples.png()).statusCode(200);
    }

    static ValidatableResponse reinspect(String order, Map<String, ?> body) {
        return People.as(People.OFFICER).body(body).post(ORDERS + "/{id}/reinspection", TwoParks.FIRST, order).then();
    }
}
