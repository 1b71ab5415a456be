package cn.yuanqi.leasing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.space.SpaceFixture;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Leases for tests, brought to their state through the doors. */
@ApplicationScoped
public class LeaseFixture {
    public static final String DOOR = "/api/v1/parks/{park}/leases";

    @Inject
    SpaceFixture space;
    @Inject
    TwoParks parks;

    /** An enterprise of the first park. */
    public static String enterprise() {
        return EnterpriseFixture.lead(EnterpriseFixture.body("承租人" + UUID.randomUUID().toString().substring(24)));
    }

    /** A unit of the first park that nobody else uses. */
    public String unit() {
        return space.unit(TwoParks.FIRST).toString();
    }

    /** 2.50 a day for each of 100 ㎡ in a new unit, with what else is said. */
    public Map<String, Object> terms(Object... said) {
        return of(unit(), said);
    }

    public static Map<String, Object> of(String unit, Object... said) {
        var terms = new HashMap<String, Object>();
        terms.put("lines", List.of(Map.of("unitId", unit, "areaSqm", "100", "price", "2.50", "basis", "SQM_DAY")));
        terms.put("startsOn", "2027-01-01");
        terms.put("endsOn", "2027-12-31");
        for (int i = 0; i < said.length; i += 2) {
            terms.put((String) said[i], said[i + 1]);
        }
        terms.computeIfAbsent("enterpriseId", absent -> enterprise());
        return terms;
    }

    public static String draft(Map<String, Object> terms) {
        return People.as(People.OPERATOR).body(terms).post(DOOR, TwoParks.FIRST).then().statusCode(201).extract()
                .path("id");
    }

    public static String submitted(Map<String, Object> terms) {
        var id = draft(terms);
        move(People.OPERATOR, id, "submission").statusCode(200);
        return id;
    }

    public static String approved(Map<String, Object> terms) {
        var id = submitted(terms);
        move(People.LEADER, id, "approval").statusCode(200);
        return id;
    }

    public static ValidatableResponse move(String person, String id, String noun) {
        return move(person, id, noun, Map.of());
    }

    public static ValidatableResponse move(String person, String id, String noun, Map<String, ?> body) {
        return People.as(person).contentType(ContentType.JSON).body(body)
                .post(DOOR + "/{id}/" + noun, TwoParks.FIRST, id).then();
    }

    public static ValidatableResponse get(String person, String id, String below) {
        return People.as(person).get(DOOR + "/{id}" + below, TwoParks.FIRST, id).then();
    }

    /** Makes somebody the owner of an enterprise of the first park. */
    public void own(String email, String enterprise) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> parks.member(email,
                new Place(TwoParks.FIRST, Role.OWNER, UUID.fromString(enterprise), null)));
    }
}
