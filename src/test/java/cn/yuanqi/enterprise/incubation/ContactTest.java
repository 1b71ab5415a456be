package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.People.as;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.DOOR;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.SMALL;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.at;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.junit.QuarkusTest;

/** The contact log. */
@QuarkusTest
class ContactTest extends TwoParksTest {
    private static final String CONTACTS = DOOR + "/contacts";

    @Inject
    IncubationFixture small;

    private static Map<String, Object> note(String text) {
        var note = new HashMap<String, Object>();
        note.put("kind", "VISIT");
        note.put("on", "2026-03-31");
        note.put("with", "王总");
        note.put("text", text);
        return note;
    }

    @Test
    void notesAreListedTheLatestDayFirstWithWhoWroteThem() {
        var id = at();
        var later = note("看了场地");
        later.put("on", "2026-04-01");
        later.put("nextStep", "寄送报价");
        later.put("dueOn", "2026-04-10");
        as(People.OPERATOR).body(later).post(CONTACTS, TwoParks.FIRST, id).then().statusCode(201)
                .header("Location", containsString("/contacts/")).body("by.name", equalTo("operator"))
                .body("dueOn", equalTo("2026-04-10")).body("doneAt", nullValue());
        as(People.OPERATOR).body(note("第一次走访")).post(CONTACTS, TwoParks.FIRST, id).then().statusCode(201)
                .body("nextStep", equalTo(""));
        as(People.LEADER).get(CONTACTS, TwoParks.FIRST, id).then().statusCode(200).body("total", equalTo(2))
                .body("items.text", contains("看了场地", "第一次走访"));
    }

    @Test
    void aStepIsDoneOnce() {
        var id = at();
        var note = note("谈价格");
        note.put("nextStep", "报价");
        note.put("dueOn", "2026-05-01");
        String contact = as(People.OPERATOR).body(note).post(CONTACTS, TwoParks.FIRST, id).path("id");
        var done = CONTACTS + "/{contact}/completion";
        as(People.LEADER).post(done, TwoParks.FIRST, id, contact).then().statusCode(403);
        as(People.OPERATOR).post(done, TwoParks.FIRST, id, contact).then().statusCode(200)
                .body("doneAt", notNullValue()).body("doneBy.name", equalTo("operator"));
        as(People.OPERATOR).post(done, TwoParks.FIRST, id, contact).then().statusCode(409);
        String plain = as(People.OPERATOR).body(note("随便聊聊")).post(CONTACTS, TwoParks.FIRST, id).path("id");
        as(People.OPERATOR).post(done, TwoParks.FIRST, id, plain).then().statusCode(409);
    }

    @Test
    void aNoteIsCorrectedByItsWriterAlone() {
        small.openSmallPark();
        var id = EnterpriseFixture.lead(SMALL, People.STARTUP, EnterpriseFixture.body("跟进" + System.nanoTime()));
        var answer = as(People.STARTUP).body(note("三人")).post(CONTACTS, SMALL, id);
        String contact = answer.path("id");
        var door = CONTACTS + "/{contact}";
        as(IncubationFixture.BOTH).header("If-Match", "\"0\"").body("{\"text\":\"四人\"}")
                .patch(door, SMALL, id, contact).then().statusCode(403);
        as(People.STARTUP).body("{\"text\":\"四人\"}").patch(door, SMALL, id, contact).then().statusCode(428);
        as(People.STARTUP).header("If-Match", answer.header("ETag")).body("{\"text\":\"四人\"}")
                .patch(door, SMALL, id, contact).then().statusCode(200).body("text", equalTo("四人"))
                .body("with", equalTo("王总")).body("correctedAt", notNullValue());
        as(People.STARTUP).header("If-Match", answer.header("ETag")).body("{\"text\":\"五人\"}")
                .patch(door, SMALL, id, contact).then().statusCode(412);
        as(People.STARTUP).header("If-Match", "\"1\"").body("{\"text\":\"\"}").patch(door, SMALL, id, contact).then()
                .statusCode(422);
    }

    @Test
    void whatDoesNotHoldIsSaidFieldByField() {
        var id = at();
        as(People.OPERATOR).body("{}").post(CONTACTS, TwoParks.FIRST, id).then().statusCode(422).body("errors.field",
                hasItems("kind", "on", "text"));
        var half = note("半步");
        half.put("nextStep", "报价");
        as(People.OPERATOR).body(half).post(CONTACTS, TwoParks.FIRST, id).then().statusCode(422).body("errors.field",
                contains("dueOn"));
        var future = note("未来");
        future.put("on", "2999-01-01");
        as(People.OPERATOR).body(future).post(CONTACTS, TwoParks.FIRST, id).then().statusCode(422)
                .body("errors.field", contains("on"));
        as(People.OPERATOR).body(note("长".repeat(2001))).post(CONTACTS, TwoParks.FIRST, id).then().statusCode(422);
    }

    @Test
    void theLogIsOfThePark() {
        var id = at();
        String contact = as(People.OPERATOR).body(note("内部")).post(CONTACTS, TwoParks.FIRST, id).path("id");
        as(People.OFFICER).get(CONTACTS, TwoParks.FIRST, id).then().statusCode(403);
        as(People.OTHER_OPERATOR).get(CONTACTS, TwoParks.SECOND, id).then().statusCode(404);
        as(People.OTHER_OPERATOR).post(CONTACTS + "/{contact}/completion", TwoParks.SECOND, id, contact).then()
                .statusCode(404);
        as(People.OPERATOR).get(CONTACTS + "/{contact}", TwoParks.FIRST, at(), contact).then().statusCode(404);
        as(People.OPERATOR).get(CONTACTS + "/{contact}", TwoParks.FIRST, id, UUID.randomUUID()).then().statusCode(404);
    }
}
