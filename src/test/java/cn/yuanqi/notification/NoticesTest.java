package cn.yuanqi.notification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.notification.inbox.InboxKeeping;
import cn.yuanqi.notification.inbox.Topic;
import cn.yuanqi.platform.OutboxSender;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** From a letter to where its reader wants it. */
@QuarkusTest
class NoticesTest extends TwoParksTest {
    @Inject
    Post post;
    @Inject
    OutboxSender sender;
    @Inject
    NoticeCourier courier;
    @Inject
    DigestRound digests;
    @Inject
    InPark inPark;
    @Inject
    Papers papers;
    @Inject
    EntityManager database;
    private FreshPark park;

    @BeforeEach
    void openPark() {
        park = FreshPark.open(parks);
        place(People.LEADER, Role.LEADER);
    }

    @AfterEach
    void closePark() {
        park.close();
    }

    @Test
    void aLetterIsAnEntryInTheReadersLanguageAndMail() {
        send("lease-ends 1", People.LEADER);
        try (var box = LetterBox.open()) {
            sender.send();
            assertEquals(1, mails(box, People.LEADER, "lease-ends 1"));
        }
        inbox(People.LEADER).body("total", equalTo(1)).body("items[0].topic", equalTo("LEASES"))
                .body("items[0].title", equalTo("标题 lease-ends 1")).body("items[0].text", equalTo("正文"))
                .body("items[0].path", equalTo("/parks/" + park.id() + "/leases"))
                .body("items[0].eventId", notNullValue()).body("items[0].readAt", nullValue());
        People.as(People.LEADER).header("Accept-Language", "en").get(path("")).then()
                .body("items[0].title", equalTo("Title lease-ends 1"));
        unread(People.LEADER, 1);
        inbox(People.OPERATOR).body("total", equalTo(0));
    }

    @Test
    void aChangeThatIsRolledBackTellsNobody() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            post.send(park.id(), letter("lease-ends 1", People.LEADER, false));
            throw new IllegalStateException("does not hold");
        }));
        sender.send();
        inbox(People.LEADER).body("total", equalTo(0));
    }

    @Test
    void aDeliveryThatIsRepeatedIsStillOneEntryAndOneMail() {
        var letter = letter("lease-ends 1", People.LEADER, false);
        var notice = papers.write(new Notice(park.id(), UUID.randomUUID(), UUID.randomUUID(), Topic.LEASES,
                false, Sheet.of(letter)));
        try (var box = LetterBox.open()) {
            courier.deliver(UUID.randomUUID(), notice);
            courier.deliver(UUID.randomUUID(), notice);
            sender.send();
            assertEquals(1, mails(box, People.LEADER, "lease-ends 1"));
        }
        inbox(People.LEADER).body("total", equalTo(1));
    }

    @Test
    void entriesAreReadOneByOneAndAllAtOnceByTopic() {
        send("lease-ends 1", People.LEADER);
        send("lease-ends 2", People.LEADER);
        send("report 3", People.LEADER);
        sender.send();
        var first = inbox(People.LEADER).extract().<String>path("items[2].id");
        People.as(People.LEADER).post(path("/{id}/reading"), first).then().statusCode(200)
                .body("readAt", notNullValue());
        unread(People.LEADER, 2);
        People.as(People.LEADER).queryParam("state", "unread").get(path("")).then().body("total", equalTo(2));
        People.as(People.LEADER).body(Map.of("topic", "LEASES")).post(path("/reading")).then().statusCode(200)
                .body("unread", equalTo(1));
        People.as(People.LEADER).body("{}").post(path("/reading")).then().body("marked", equalTo(1));
        inbox(People.LEADER).body("items.readAt", everyItem(notNullValue()));
        People.as(People.LEADER).queryParam("topic", "REPORTS").get(path("")).then().body("total", equalTo(1));
        for (var bad : List.of("topic=NONE", "topic=INVITATIONS", "state=x", "cursor=x", "limit=201", "q=1")) {
            People.as(People.LEADER).get(path("?" + bad)).then().statusCode(422);
        }
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        IntStream.range(0, 7).forEach(n -> send("lease-ends " + n, People.LEADER));
        sender.send();
        String cursor = null;
        var seen = new ArrayList<String>();
        do {
            var page = People.as(People.LEADER).queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .queryParam("limit", 3).get(path("")).then().statusCode(200).extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(7, seen.size());
        assertEquals(7, seen.stream().distinct().count());
    }

    @Test
    void nobodySeesTheEntriesOfAnotherNorTheirOwnWhenTheyAreNoMemberAnyMore() {
        send("lease-ends 1", People.LEADER);
        sender.send();
        var id = inbox(People.LEADER).extract().<String>path("items[0].id");
        People.as(People.OPERATOR).post(path("/{id}/reading"), id).then().statusCode(404);
        People.as(People.LEADER).post("/api/v1/parks/{park}/inbox/{id}/reading", TwoParks.FIRST, id).then()
                .statusCode(404);
        unread(People.LEADER, 1);
        leave(People.LEADER);
        People.as(People.LEADER).get(path("")).then().statusCode(404);
        place(People.LEADER, Role.OFFICER);
        inbox(People.LEADER).body("total", equalTo(0));
        unread(People.LEADER, 0);
        People.as(People.LEADER).post(path("/{id}/reading"), id).then().statusCode(404);
        place(People.LEADER, Role.LEADER);
        inbox(People.LEADER).body("total", equalTo(1));
    }

    @Test
    void whatIsSwitchedOffDoesNotComeAndDutiesDo() {
        wish(Map.of("topics", List.of(Map.of("topic", "LEASES", "inbox", "OFF", "mail", "OFF"))));
        send("lease-ends 1", People.LEADER);
        send("dunning 1", People.LEADER);
        try (var box = LetterBox.open()) {
            sender.send();
            assertEquals(0, mails(box, People.LEADER, "lease-ends 1"));
            assertEquals(1, mails(box, People.LEADER, "dunning 1"));
        }
        inbox(People.LEADER).body("items.topic", contains("DUNNING"));
        refused(Map.of("topics", List.of(Map.of("topic", "DUNNING", "mail", "OFF"))), "mail_DUNNING");
        refused(Map.of("topics", List.of(Map.of("topic", "DUNNING", "mail", "DIGEST"))), "mail_DUNNING");
    }

    @Test
    void wishesAreCheckedAndKeptByVersion() {
        refused(Map.of("quietFrom", "22:00", "quietTo", "22:00"), "quietTo");
        refused(Map.of("quietFrom", "22:00"), "quietTo");
        refused(Map.of("quietFrom", "24:00", "quietTo", "06:00"), "quietFrom");
        refused(Map.of("digestHour", "24"), "digestHour");
        refused(Map.of("language", "FR"), "language");
        refused(Map.of("topics", List.of(Map.of("topic", "NONE", "mail", "OFF"))), "topics");
        People.as(People.LEADER).body("{}").patch(path("/preferences")).then().statusCode(428);
        People.as(People.LEADER).header("If-Match", "\"7\"").body("{}").patch(path("/preferences")).then()
                .statusCode(412);
        int version = wish(Map.of("language", "EN", "quietFrom", "22:00", "quietTo", "06:30", "digestHour", 7))
                .body("quietFrom", equalTo("22:00")).body("quietTo", equalTo("06:30")).body("digestHour", equalTo(7))
                .extract().path("version");
        People.as(People.LEADER).header("If-Match", "\"" + (version - 1) + "\"").body("{}")
                .patch(path("/preferences")).then().statusCode(412);
        wish(Map.of("topics", List.of(Map.of("topic", "LEASES", "mail", "DIGEST"))))
                .body("language", equalTo("EN")).body("quietFrom", equalTo("22:00"))
                .body("topics.find { it.topic == 'LEASES' }.mail", equalTo("DIGEST"))
                .body("topics.find { it.topic == 'LEASES' }.inbox", equalTo("AT_ONCE"))
                .body("topics.find { it.topic == 'DUNNING' }.reason", notNullValue());
        wish(Map.of("quietFrom", "", "quietTo", "")).body("quietFrom", nullValue());
        People.as(People.OPERATOR).get(path("/preferences")).then().body("version", equalTo(0));
    }

    @Test
    void mailSpeaksTheLanguageThatItsReaderChose() {
        wish(Map.of("language", "EN"));
        send("lease-ends 1", People.LEADER);
        try (var box = LetterBox.open()) {
            sender.send();
            var letter = box.to(People.LEADER).stream().filter(one -> one.subject().equals("Title lease-ends 1"))
                    .findFirst().orElseThrow();
            assertFalse(letter.text().contains("正文"), letter.text());
            assertTrue(letter.text().contains("http://yuanqi.test/parks/" + park.id() + "/inbox/preferences"),
                    letter.text());
        }
    }

    @Test
    void quietHoursHoldMailBackAndWhatIsUrgentGoesThroughForThoseWhoAsked() {
        var local = LocalTime.now(ZoneId.of("Asia/Shanghai"));
        wish(Map.of("quietFrom", local.minusHours(2).toString().substring(0, 5), "quietTo",
                local.plusHours(2).toString().substring(0, 5), "urgentBreaksQuiet", false));
        send("lease-ends 1", People.LEADER);
        urgent("alert-escalated 1");
        try (var box = LetterBox.open()) {
            sender.send();
            assertEquals(0, mails(box, People.LEADER, "lease-ends 1"));
            assertEquals(0, mails(box, People.LEADER, "alert-escalated 1"));
            inbox(People.LEADER).body("total", equalTo(2));
            wish(Map.of("urgentBreaksQuiet", true));
            urgent("alert-escalated 2");
            sender.send();
            assertEquals(1, mails(box, People.LEADER, "alert-escalated 2"));
            nightIsOver();
            sender.send();
            assertEquals(1, mails(box, People.LEADER, "lease-ends 1"));
            assertEquals(1, mails(box, People.LEADER, "alert-escalated 1"));
        }
    }

    @Test
    void whoLeavesWhileALetterWaitsDoesNotGetItAnyMore() {
        var local = LocalTime.now(ZoneId.of("Asia/Shanghai"));
        wish(Map.of("quietFrom", local.minusHours(2).toString().substring(0, 5), "quietTo",
                local.plusHours(2).toString().substring(0, 5)));
        send("lease-ends 1", People.LEADER);
        try (var box = LetterBox.open()) {
            sender.send();
            leave(People.LEADER);
            nightIsOver();
            sender.send();
            assertEquals(0, mails(box, People.LEADER, "lease-ends 1"));
        }
    }

    @Test
    void aDigestGathersWhatWaitsAndGoesOnceWhenTwoWorkersSendIt() throws Exception {
        wish(Map.of("topics", List.of(Map.of("topic", "LEASES", "inbox", "OFF", "mail", "DIGEST"), Map.of("topic",
                "REPORTS", "inbox", "DIGEST", "mail", "DIGEST"))));
        send("lease-ends 1", People.LEADER);
        send("report 2", People.LEADER);
        sender.send();
        inbox(People.LEADER).body("total", equalTo(0));
        digestIsDue();
        inbox(People.LEADER).body("items.topic", contains("REPORTS"));
        var leader = QuarkusTransaction.requiringNew().call(() -> Person.byEmail(People.LEADER).orElseThrow().id);
        var workers = Executors.newFixedThreadPool(4);
        try (var box = LetterBox.open()) {
            Callable<Boolean> work = () -> inPark.call(park.id(), () -> digests.send(park.id(), leader));
            long sent = 0;
            for (var one : workers.invokeAll(List.of(work, work, work, work))) {
                sent += one.get() ? 1 : 0;
            }
            assertEquals(1, sent);
            digests.round();
            sender.send();
            var mails = box.to(People.LEADER).stream().filter(one -> one.text().contains("lease-ends 1")).toList();
            assertEquals(1, mails.size());
            assertTrue(mails.get(0).text().contains("report 2"), mails.get(0).text());
            assertTrue(mails.get(0).subject().startsWith("2 条"), mails.get(0).subject());
        } finally {
            workers.shutdown();
        }
    }

    @Test
    void oldEntriesAreForgottenAndYoungOnesAreNot() {
        send("lease-ends old", People.LEADER);
        send("lease-ends young", People.LEADER);
        sender.send();
        inPark.run(park.id(), () -> database.createQuery(
                "update InboxEntry set writtenAt = :old where titleEn = 'Title lease-ends old'")
                .setParameter("old", Instant.now().minusSeconds(181L * 86_400)).executeUpdate());
        purge();
        inbox(People.LEADER).body("items.title", contains(containsString("young")));
    }

    @Inject
    InboxKeeping keeping;

    private void purge() {
        keeping.purge();
    }

    private void nightIsOver() {
        QuarkusTransaction.requiringNew().run(() -> database
                .createQuery("update OutboxMessage set dueAt = writtenAt where sentAt is null and kind = 'mail' "
                        + "and parkId = :park")
                .setParameter("park", park.id()).executeUpdate());
    }

    private void digestIsDue() {
        inPark.run(park.id(), () -> database.createQuery(
                "update InboxEntry set digestAt = writtenAt, visibleAt = case when visibleAt is null then null "
                        + "else writtenAt end")
                .executeUpdate());
    }

    private long mails(LetterBox box, String address, String about) {
        return box.to(address).stream().filter(
                one -> one.subject().contains("Title " + about) && one.text().contains("/parks/" + park.id() + "/"))
                .count();
    }

    private ValidatableResponse wish(Map<String, ?> wanted) {
        var tag = People.as(People.LEADER).get(path("/preferences")).then().statusCode(200).extract().header("ETag");
        return People.as(People.LEADER).header("If-Match", tag).body(wanted).patch(path("/preferences")).then()
                .statusCode(200);
    }

    private void refused(Map<String, ?> wanted, String field) {
        var tag = People.as(People.LEADER).get(path("/preferences")).then().extract().header("ETag");
        People.as(People.LEADER).header("If-Match", tag).body(wanted).patch(path("/preferences")).then()
                .statusCode(422).body("errors.field", contains(field)).body("errors", hasSize(1));
    }

    private ValidatableResponse inbox(String person) {
        return People.as(person).get(path("")).then().statusCode(200);
    }

    private void unread(String person, int count) {
        People.as(person).get(path("/unread")).then().statusCode(200).body("unread", equalTo(count));
    }

    private String path(String rest) {
        return "/api/v1/parks/" + park.id() + "/inbox" + rest;
    }

    private void place(String person, Role role) {
        QuarkusTransaction.requiringNew().run(() -> parks.member(person, Place.inPark(park.id(), role)));
    }

    private void leave(String person) {
        QuarkusTransaction.requiringNew().run(() -> Membership
                .update("endedAt = since where parkId = ?1 and person.id in (select p.id from Person p where p.email = ?2)",
                        park.id(), person));
    }

    private void send(String about, String to) {
        QuarkusTransaction.requiringNew().run(() -> post.send(park.id(), letter(about, to, false)));
    }

    private void urgent(String about) {
        QuarkusTransaction.requiringNew().run(() -> post.send(park.id(), letter(about, People.LEADER, true)));
    }

    private Letter letter(String about, String to, boolean urgent) {
        return new Letter(about, to, "/parks/" + park.id() + "/leases",
                new Letter.Wording(
                        words -> (words.language().startsWith("en") ? "Title " : "标题 ") + about,
                        words -> words.language().startsWith("en") ? "Text" : "正文", NotificationWords::invitedButton),
                urgent);
    }
}
