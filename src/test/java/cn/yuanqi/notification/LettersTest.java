package cn.yuanqi.notification;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.OutboxSender;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LettersTest extends TwoParksTest {
    @Inject
    Post post;
    @Inject
    OutboxSender sender;
    @Inject
    MailCourier courier;
    @Inject
    EntityManager database;

    private final String address = "wang-" + UUID.randomUUID() + "@example.com";

    @Test
    void anInvitationOfTheParkArrivesInBothLanguagesWithItsLink() {
        var token = People.as(People.OPERATOR).body(Map.of("email", address, "role", "LEADER"))
                .post("/api/v1/parks/{park}/invitations", TwoParks.FIRST).then().statusCode(201).extract()
                .<String>path("token");
        try (var box = LetterBox.open()) {
            sender.send();
            var letters = box.to(address);
            assertEquals(1, letters.size());
            var letter = letters.get(0);
            assertTrue(letter.subject().startsWith("邀请您加入"), letter.subject());
            assertTrue(letter.subject().contains(" · You are invited to join "), letter.subject());
            assertTrue(letter.text().indexOf("园区领导") < letter.text().indexOf("park leader"), letter.text());
            assertTrue(letter.text().contains("http://yuanqi.test/invitations/" + token), letter.text());
            assertTrue(letter.html().contains("href=\"http://yuanqi.test/invitations/" + token + "\""));
            assertTrue(letter.messageId().matches("<[0-9a-f-]{36}@yuanqi.test>"), letter.messageId());
        }
    }

    @Test
    void aRefusedInvitationSendsNothing() {
        People.as(People.OPERATOR).body(Map.of("email", address, "role", "OWNER"))
                .post("/api/v1/parks/{park}/invitations", TwoParks.FIRST).then().statusCode(422);
        try (var box = LetterBox.open()) {
            sender.send();
            assertEquals(0, box.to(address).size());
        }
    }

    @Test
    void aServerThatTakesNothingLosesNoLetter() {
        send(letter("一", "words"));
        try (var full = LetterBox.open()) {
            full.fillUp();
            sender.send();
            assertEquals(0, full.to(address).size());
        }
        try (var box = LetterBox.open()) {
            QuarkusTransaction.requiringNew().run(() -> due());
            sender.send();
            assertEquals(1, box.to(address).size());
        }
    }

    @Test
    void aLetterThatGoesTwiceCarriesOneMessageId() {
        var event = UUID.randomUUID();
        var payload = "{\"to\":\"" + address + "\",\"subject\":\"s\",\"parts\":[],\"path\":\"/\"}";
        try (var box = LetterBox.open()) {
            courier.deliver(event, payload);
            courier.deliver(event, payload);
            var letters = box.to(address);
            assertEquals(2, letters.size());
            assertEquals("<" + event + "@yuanqi.test>", letters.get(0).messageId());
            assertEquals(letters.get(0).messageId(), letters.get(1).messageId());
        }
    }

    @Test
    void aNameCannotAddHeadersNorMarkup() {
        var name = "甲公司\r\nBcc: victim@example.com\r\n\r\n<script>alert(1)</script>";
        send(letter(name, name));
        try (var box = LetterBox.open()) {
            sender.send();
            assertEquals(0, box.to("victim@example.com").size());
            var letter = box.to(address).get(0);
            assertFalse(letter.subject().contains("\n"), letter.subject());
            assertTrue(letter.subject().contains("甲公司 Bcc: victim@example.com"), letter.subject());
            assertFalse(letter.html().contains("<script>"), letter.html());
            assertTrue(letter.text().contains("<script>alert(1)</script>"), "plain text needs no defence");
        }
    }

    @Test
    void anAddressThatIsSeveralOrNoneIsRefused() {
        for (var bad : new String[]{"a@b.cn,c@d.cn", "a@b.cn\r\nBcc: c@d.cn", "a b@c.cn", "<a@b.cn>", "nobody",
                "a@b"}) {
            assertThrows(IllegalArgumentException.class,
                    () -> Sheet.of(new Letter("x", bad, "/", letter("s", "t").wording())), bad);
        }
    }

    @Test
    void theSameLetterIsSentOnceHoweverOftenItIsHandedIn() {
        send(letter("一", "words"));
        send(letter("一", "words"));
        try (var box = LetterBox.open()) {
            sender.send();
            assertEquals(1, box.to(address).size());
        }
    }

    @Test
    void wellnessSaysHowLettersFare() {
        get("/q/health/well").then().statusCode(200)
                .body("checks.find { it.name == 'mail' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'mail' }.data.waiting", notNullValue());
    }

    private Letter letter(String subject, String text) {
        return new Letter("test " + address, address, "/parks",
                new Letter.Wording(words -> subject, words -> text, NotificationWords::invitedButton));
    }

    private void send(Letter letter) {
        QuarkusTransaction.requiringNew().run(() -> post.send(TwoParks.FIRST, letter));
    }

    private void due() {
        database.createQuery("update OutboxMessage set dueAt = writtenAt where sentAt is null and kind = 'mail'")
                .executeUpdate();
    }
}
