package cn.yuanqi.announcement;

import static cn.yuanqi.People.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.file.Samples;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.OutboxSender;
import cn.yuanqi.space.Holder;
import cn.yuanqi.space.SpaceFixture;
import cn.yuanqi.space.Span;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** From draft to withdrawal; who sees what, and who has read it. */
@QuarkusTest
class AnnouncementTest extends TwoParksTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    @Inject
    InPark inPark;
    @Inject
    AnnouncementWatch watch;
    @Inject
    OutboxSender sender;
    @Inject
    SpaceFixture space;
    private FreshPark park;
    private String tech;
    private String shop;

    @BeforeEach
    void openAPark() {
        park = FreshPark.open(parks);
        tech = enterprise("科技企业", "TECH");
        shop = enterprise("电商企业", "ECOMMERCE");
        park.owner(People.STARTUP, tech);
        park.owner(People.STARTUP2, shop);
        QuarkusTransaction.requiringNew().run(() -> {
            parks.member(People.LEADER, Place.inPark(park.id(), Role.LEADER));
            parks.member(People.OFFICER, Place.inPark(park.id(), Role.OFFICER));
        });
    }

    @AfterEach
    void leave() {
        park.close();
    }

    private String enterprise(String name, String category) {
        var body = EnterpriseFixture.body(name);
        body.put("categories", List.of(category));
        return EnterpriseFixture.lead(park.id(), People.OPERATOR, body);
    }

    private String path(String rest) {
        return "/api/v1/parks/" + park.id() + "/announcements" + rest;
    }

    private static Map<String, Object> facts(Object... more) {
        var facts = new HashMap<String, Object>(
                Map.of("titleZh", "停水通知", "textZh", "周五停水。\n\n详见 https://example.test/a", "reach", "ENTERPRISES"));
        for (int i = 0; i < more.length; i += 2) {
            facts.put((String) more[i], more[i + 1]);
        }
        return facts;
    }

    private String draft(Object... more) {
        return as(People.OPERATOR).body(facts(more)).post(path("")).then().statusCode(201).extract().path("id");
    }

    private String published(Object... more) {
        var id = draft(more);
        act(People.OPERATOR, id, "publication").statusCode(200).body("status", equalTo("PUBLISHED"));
        return id;
    }

    private ValidatableResponse act(String who, String id, String verb) {
        return as(who).post(path("/" + id + "/" + verb)).then();
    }

    private ValidatableResponse read(String who, String rest) {
        return as(who).get(path(rest)).then();
    }

    @Test
    void aDraftIsTheStaffsUntilItIsPublishedAndGoneWhenWithdrawn() {
        var id = draft();
        read(People.LEADER, "/" + id).statusCode(200).body("status", equalTo("DRAFT")).body("readBy", equalTo(0));
        read(People.STARTUP, "/" + id).statusCode(404);
        act(People.STARTUP, id, "receipt").statusCode(404);
        act(People.OPERATOR, id, "receipt").statusCode(409);
        act(People.OPERATOR, id, "withdrawal").statusCode(409);
        act(People.LEADER, id, "publication").statusCode(403);
        act(People.OPERATOR, id, "publication").statusCode(200);
        act(People.OPERATOR, id, "publication").statusCode(409);
        read(People.STARTUP, "/" + id).statusCode(200).body("unread", equalTo(true)).body("readBy", nullValue());
        read(People.OFFICER, "/" + id).statusCode(404);
        act(People.OPERATOR, id, "withdrawal").statusCode(200).body("status", equalTo("WITHDRAWN"));
        read(People.STARTUP, "/" + id).statusCode(404);
        read(People.STARTUP, "").body("total", equalTo(0));
        act(People.OPERATOR, id, "publication").statusCode(409);
        as(People.OPERATOR).header("If-Match", "*").body(Map.of("pinned", true)).patch(path("/" + id)).then()
                .statusCode(412);
    }

    @Test
    void onlyThoseItIsForSeeItAndOnlyOnItsDays() {
        var all = published("reach", "EVERYBODY");
        var forTech = published("categories", List.of("TECH", "HEALTH"));
        var forTenants = published("stages", List.of("TENANT"));
        var forLeads = published("stages", List.of("LEAD"), "categories", List.of("ECOMMERCE"));
        var tomorrow = published("visibleFrom", TODAY.plusDays(1).toString());
        var building = space.building(park.id());
        var forBuilding = published("buildingId", building);
        read(People.STARTUP, "").body("items.id", contains(forTech, all)).body("total", equalTo(2));
        read(People.STARTUP2, "").body("items.id", contains(forLeads, all));
        read(People.OFFICER, "").body("items.id", contains(all));
        read(People.OPERATOR, "").body("total", equalTo(6));
        for (String hidden : List.of(forTenants, forLeads, tomorrow, forBuilding)) {
            read(People.STARTUP, "/" + hidden).statusCode(404);
            act(People.STARTUP, hidden, "receipt").statusCode(404);
        }
        as(People.OPERATOR).body(Map.of("to", "TENANT", "reason", "租户"))
                .post("/api/v1/parks/" + park.id() + "/enterprises/" + tech + "/transitions").then().statusCode(200);
        read(People.STARTUP, "").body("items.id", contains(forTenants, forTech, all));
    }

    @Test
    void anEnterpriseOfTheBuildingReadsWhatIsForTheBuilding() {
        var building = space.building(park.id());
        space.take(park.id(), space.unit(park.id(), building, "50"), new Span(TODAY, TODAY.plusDays(3)),
                Holder.tenant(UUID.randomUUID(), UUID.fromString(tech), "科技企业"));
        var id = published("buildingId", building);
        read(People.STARTUP, "/" + id).statusCode(200);
        read(People.STARTUP2, "/" + id).statusCode(404);
    }

    @Test
    void whatDoesNotHoldIsRefusedFieldByField() {
        as(People.OPERATOR).body(Map.of()).post(path("")).then().statusCode(422).body("errors.field",
                contains("titleZh", "textZh"));
        as(People.OPERATOR).body(facts("titleEn", "Water", "reach", "EVERYBODY", "categories", List.of("TECH"),
                "visibleFrom", "2026-02-02", "visibleUntil", "2026-02-01", "buildingId",
                "01890000-0000-7000-8000-000000000000")).post(path("")).then().statusCode(422)
                .body("errors.field", contains("textEn", "reach", "buildingId", "visibleUntil"));
        var over = draft("visibleFrom", TODAY.minusDays(9).toString(), "visibleUntil", TODAY.minusDays(1).toString());
        act(People.OPERATOR, over, "publication").statusCode(409).body("detail",
                containsString(TODAY.minusDays(1).toString()));
        as(People.OPERATOR).queryParam("colour", "red").get(path("")).then().statusCode(422);
        as(People.OPERATOR).queryParam("status", "GONE").get(path("")).then().statusCode(422);
        as(People.OPERATOR).queryParam("cursor", "x").get(path("")).then().statusCode(422);
        as(People.STARTUP).body(facts()).post(path("")).then().statusCode(403);
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeenAndAChangedTextIsUnreadAgain() {
        var id = published();
        act(People.STARTUP, id, "receipt").statusCode(200).body("unread", equalTo(false));
        act(People.STARTUP, id, "receipt").statusCode(200);
        as(People.OPERATOR).body(Map.of("pinned", true)).patch(path("/" + id)).then().statusCode(428);
        var seen = read(People.OPERATOR, "/" + id).extract().header("ETag");
        as(People.OPERATOR).header("If-Match", seen).body(Map.of("pinned", true)).patch(path("/" + id)).then()
                .statusCode(200).body("pinned", equalTo(true)).body("revision", equalTo(1));
        as(People.OPERATOR).header("If-Match", seen).body(Map.of("pinned", false)).patch(path("/" + id)).then()
                .statusCode(412);
        read(People.STARTUP, "/" + id).body("unread", equalTo(false));
        read(People.LEADER, "/" + id + "/receipts").body("enterprises", equalTo(2)).body("read", equalTo(1))
                .body("items[0].enterprise", equalTo("科技企业")).body("items[0].people", equalTo(1))
                .body("items[0].current", equalTo(true));
        var now = read(People.OPERATOR, "/" + id).extract().header("ETag");
        as(People.OPERATOR).header("If-Match", now).body(Map.of("textZh", "改到周六。")).patch(path("/" + id)).then()
                .statusCode(200).body("revision", equalTo(2)).body("titleZh", equalTo("停水通知"));
        as(People.STARTUP).queryParam("unread", "true").get(path("")).then().body("items.id", contains(id));
        read(People.LEADER, "/" + id + "/receipts").body("items[0].current", equalTo(false));
        read(People.STARTUP, "/" + id + "/receipts").statusCode(403);
    }

    @Test
    void pinnedOnesComeFirstAndPagesGoOnWhereTheyStopped() {
        var first = published();
        var pinned = published("pinned", true);
        var last = published();
        var page = as(People.STARTUP).queryParam("limit", 2).get(path("")).then().statusCode(200)
                .body("items.id", contains(pinned, last)).body("total", equalTo(3)).extract().<String>path("next");
        as(People.STARTUP).queryParam("limit", 2).queryParam("cursor", page).get(path("")).then()
                .body("items.id", contains(first)).body("next", nullValue());
    }

    @Test
    void aFileIsHandedToReadersOnly() {
        var id = draft("categories", List.of("TECH"));
        given().auth().oauth2(People.token(People.OPERATOR)).multiPart("file", "notice.pdf", Samples.pdf("停水"),
                "application/pdf").post(path("/" + id + "/files")).then().statusCode(200)
                .body("files.name", contains("notice.pdf"));
        act(People.OPERATOR, id, "publication").statusCode(200);
        String file = read(People.STARTUP, "/" + id).extract().path("files[0].id");
        read(People.STARTUP, "/" + id + "/files/" + file).statusCode(200).header("Content-Disposition",
                containsString("attachment"));
        read(People.STARTUP2, "/" + id + "/files/" + file).statusCode(404);
        as(People.OPERATOR).delete(path("/" + id + "/files/" + file)).then().statusCode(200).body("files", hasSize(0));
        read(People.STARTUP, "/" + id + "/files/" + file).statusCode(404);
    }

    @Test
    void theReadersGetOneLetterWhenItsFirstDayHasCome() {
        try (var box = LetterBox.open()) {
            published("titleZh", "科技企业座谈 " + park.id(), "categories", List.of("TECH"));
            var later = published("titleZh", "明天再说 " + park.id(), "visibleFrom", TODAY.plusDays(1).toString());
            sender.send();
            assertEquals(1, letters(box, People.STARTUP, "科技企业座谈"));
            assertEquals(0, letters(box, People.STARTUP2, "科技企业座谈"));
            assertEquals(0, letters(box, People.STARTUP, "明天再说"));
            inPark.run(park.id(), () -> Announcement.update("visibleFrom = ?1 where id = ?2", TODAY,
                    UUID.fromString(later)));
            for (int twice = 0; twice < 2; twice++) {
                inPark.run(park.id(), () -> watch.tell(Park.byCode(park.id()).orElseThrow()));
                sender.send();
            }
            assertEquals(1, letters(box, People.STARTUP, "明天再说"));
            assertEquals(1, letters(box, People.STARTUP2, "明天再说"));
        }
    }

    private long letters(LetterBox box, String to, String title) {
        return box.to(to).stream().filter(letter -> letter.subject().contains(title + " " + park.id())).count();
    }

    @Test
    void anotherParkHasNoneOfIt() {
        var id = published("reach", "EVERYBODY");
        as(People.OTHER_OPERATOR).get("/api/v1/parks/" + TwoParks.SECOND + "/announcements/" + id).then()
                .statusCode(404);
        as(People.OTHER_OPERATOR).get("/api/v1/parks/" + TwoParks.SECOND + "/announcements").then().statusCode(200)
                .body("items.id", not(hasItem(id)));
    }
}
