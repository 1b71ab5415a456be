package cn.yuanqi.request;

import static cn.yuanqi.People.as;
import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;

/** A park of its own with two startups; all that happens in it goes through the doors. */
final class RequestFixture implements AutoCloseable {
    final FreshPark park;
    final TwoParks people;
    final String enterprise;
    final String other;

    RequestFixture(TwoParks people) {
        this.people = people;
        park = FreshPark.open(people);
        QuarkusTransaction.requiringNew().run(() -> {
            people.member(People.LEADER, Place.inPark(park.id(), Role.LEADER));
            people.member(People.OFFICER, Place.inPark(park.id(), Role.OFFICER));
        });
        enterprise = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("云上科技"));
        other = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("邻居科技"));
        park.owner(People.STARTUP, enterprise);
        park.owner(People.STARTUP2, other);
    }

    String path(String rest) {
        return "/api/v1/parks/" + park.id() + "/requests" + rest;
    }

    static Map<String, Object> step(String name, String actor, Object... papers) {
        return Map.of("nameZh", name, "nameEn", name, "actor", actor, "documents", List.of(papers));
    }

    static Map<String, Object> paper(String code, Integer months) {
        var paper = new HashMap<String, Object>(Map.of("code", code, "nameZh", "材料" + code, "required", true));
        paper.put("validityMonths", months);
        return paper;
    }

    /** An item of the park's, three working days, with these steps. */
    String item(String code, Object... steps) {
        return as(People.OPERATOR)
                .body(Map.of("code", code, "category", "EVERYDAY", "nameZh", "测试" + code, "slaDays", 3, "steps",
                        List.of(steps)))
                .post(path("/catalogue")).then().statusCode(201).extract().path("id");
    }

    /** Park, enterprise, park. */
    String usual() {
        return item("usual", step("受理", "PARK"), step("补材料", "ENTERPRISE"), step("办结", "PARK"));
    }

    String opened(String item) {
        var answers = item.equals("repairs")
                ? Map.of("place", "A 座 301", "kind", "water", "what", "水管漏水")
                : Map.of();
        return as(People.STARTUP).body(Map.of("item", item, "answers", answers)).post(path("")).then()
                .statusCode(201).extract().path("id");
    }

    /** All steps done by the operator. */
    String done(String item, int steps) {
        var id = opened(item);
        for (int n = 1; n <= steps; n++) {
            act(People.OPERATOR, id, "steps/" + n + "/completion").statusCode(200);
        }
        return id;
    }

    ValidatableResponse act(String who, String id, String verb, Object... fields) {
        var body = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        return as(who).body(body).post(path("/" + id + "/" + verb)).then();
    }

    ValidatableResponse read(String who, String rest) {
        return as(who).get(path(rest)).then();
    }

    ValidatableResponse bring(String who, String id, String kind, String issuedOn, byte[] file, String name) {
        var sent = given().auth().oauth2(People.token(who)).multiPart("file", name, file, "application/octet-stream")
                .multiPart("kind", kind);
        if (issuedOn != null) {
            sent = sent.multiPart("issuedOn", issuedOn);
        }
        return sent.post(path("/" + id + "/documents")).then();
    }

    @Override
    public void close() {
        park.close();
    }
}
