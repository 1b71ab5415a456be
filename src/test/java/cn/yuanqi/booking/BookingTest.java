package cn.yuanqi.booking;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.OutboxSender;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Rooms and their bookings through the doors: rules, races, sight and money. */
@QuarkusTest
class BookingTest extends TwoParksTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.now(ZONE);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    @Inject
    InPark inPark;
    @Inject
    OutboxSender sender;
    private FreshPark park;
    private String first;
    private String second;

    @BeforeEach
    void openAPark() {
        park = FreshPark.open(parks);
        first = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("甲企业"));
        second = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("乙企业"));
        park.owner(People.STARTUP, first);
        park.owner(People.STARTUP2, second);
        QuarkusTransaction.requiringNew().run(() -> {
            parks.member(People.LEADER, Place.inPark(park.id(), Role.LEADER));
            parks.member(People.OFFICER, Place.inPark(park.id(), Role.OFFICER));
        });
    }

    @AfterEach
    void leave() {
        park.close();
    }

    private String path(String rest) {
        return "/api/v1/parks/" + park.id() + rest;
    }

    private static List<Map<String, String>> allWeek(String from, String until) {
        return Arrays.stream(DayOfWeek.values()).map(day -> Map.of("day", day.name(), "from", from, "until", until))
                .toList();
    }

    private String room(Object... more) {
        var facts = new HashMap<String, Object>(Map.of("name", "会议室 " + UUID.randomUUID(), "seats", 10, "slotMinutes",
                30, "hours", allWeek("08:00", "20:00")));
        for (int i = 0; i < more.length; i += 2) {
            facts.put((String) more[i], more[i + 1]);
        }
        return as(People.OPERATOR).body(facts).post(path("/meeting-rooms")).then().statusCode(201).extract()
                .path("id");
    }

    private static String at(LocalDate day, String time) {
        return day.atTime(java.time.LocalTime.parse(time)).atZone(ZONE).toInstant().toString();
    }

    private static Map<String, Object> wish(String room, String from, String until, Object... more) {
        var wish = new HashMap<String, Object>(Map.of("roomId", room, "startsAt", at(TOMORROW, from), "endsAt",
                at(TOMORROW, until), "subject", "周会"));
        for (int i = 0; i < more.length; i += 2) {
            wish.put((String) more[i], more[i + 1]);
        }
        return wish;
    }

    private ValidatableResponse book(String who, Map<String, ?> wish) {
        return as(who).body(wish).post(path("/bookings")).then();
    }

    private ValidatableResponse act(String who, String booking, String verb, Map<String, ?> body) {
        return as(who).body(body).post(path("/bookings/" + booking + "/" + verb)).then();
    }

    private String booked(String who, Map<String, ?> wish) {
        return book(who, wish).statusCode(201).extract().path("id");
    }

    @Test
    void aTakenTimeIsRefusedSayingWhatIsFreeAndNotWhoseItIs() {
        var room = room("name", "一号会议室");
        room("name", "二号会议室");
        var id = book(People.STARTUP, wish(room, "14:00", "15:00")).statusCode(201).body("status",
                equalTo("CONFIRMED")).body("enterpriseId", equalTo(first)).body("room", equalTo("一号会议室"))
                .header("Location", containsString("/bookings/")).extract().<String>path("id");
        book(People.STARTUP2, wish(room, "14:30", "15:30")).statusCode(409).body("detail",
                containsString("二号会议室")).body("detail", containsString("14:00–15:00"))
                .body("detail", not(containsString("甲企业")));
        book(People.OPERATOR, wish(room, "13:00", "14:30")).statusCode(409).body("detail", containsString("甲企业"));
        booked(People.STARTUP2, wish(room, "15:00", "16:00"));
        as(People.STARTUP2).get(path("/bookings/" + id)).then().statusCode(404);
        act(People.STARTUP2, id, "cancellation", Map.of()).statusCode(404);
        as(People.STARTUP2).queryParam("from", TOMORROW.toString()).queryParam("days", 1)
                .get(path("/meeting-rooms/" + room + "/slots")).then().statusCode(200).body("items", hasSize(24))
                .body("items.findAll { it.state == 'TAKEN' }.size()", equalTo(2))
                .body("items.findAll { it.state == 'OWN' }.size()", equalTo(2))
                .body("items.find { it.state == 'TAKEN' }.bookingId", nullValue())
                .body("items.find { it.state == 'TAKEN' }.enterprise", nullValue())
                .body("items.find { it.state == 'TAKEN' }.subject", nullValue());
        as(People.LEADER).get(path("/bookings")).then().body("total", equalTo(2));
        as(People.STARTUP).get(path("/bookings")).then().body("items.id", contains(id));
        as(People.OFFICER).get(path("/bookings")).then().statusCode(403);
        as(People.LEADER).body(wish(room, "18:00", "19:00")).post(path("/bookings")).then().statusCode(403);
    }

    @Test
    void ofFiftyWhoWantOneTimeAtOnceOneGetsIt() throws Exception {
        var room = room("daysAhead", 60);
        try (var pool = new Pool(50)) {
            var answers = pool.all(Collections.nCopies(50, () -> as(People.STARTUP)
                    .body(wish(room, "09:00", "10:00")).post(path("/bookings"))));
            var codes = answers.stream().map(answer -> answer.statusCode()).toList();
            assertEquals(1, Collections.frequency(codes, 201), codes.toString());
            assertEquals(49, Collections.frequency(codes, 409), codes.toString());
            answers.stream().filter(answer -> answer.statusCode() == 409)
                    .forEach(answer -> assertTrue(answer.path("detail").toString().length() > 5));
        }
        as(People.STARTUP).get(path("/bookings")).then().body("total", equalTo(1));
    }

    /** Whatever is asked at whatever moment, of one room whose slots change meanwhile: no quarter is held twice. */
    @Test
    void anyRequestsAtOnceNeverHoldOneQuarterTwice() throws Exception {
        var room = room("slotMinutes", 15, "hours", allWeek("00:00", "00:00"));
        var random = new Random(20261123);
        List<Callable<io.restassured.response.Response>> asks = new ArrayList<>();
        for (int n = 0; n < 120; n++) {
            int from = random.nextInt(40);
            int length = 1 + random.nextInt(8);
            var start = TOMORROW.atTime(8, 0).atZone(ZONE).toInstant().plus(Duration.ofMinutes(15L * from));
            var who = random.nextBoolean() ? People.STARTUP : People.STARTUP2;
            Map<String, Object> wish = Map.of("roomId", room, "startsAt", start.toString(), "endsAt",
                    start.plus(Duration.ofMinutes(15L * length)).toString(), "subject", "随机");
            boolean cancels = random.nextInt(4) == 0;
            asks.add(() -> {
                var answer = as(who).body(wish).post(path("/bookings"));
                if (cancels && answer.statusCode() == 201) {
                    as(who).body(Map.of()).post(path("/bookings/" + answer.path("id") + "/cancellation"));
                }
                return answer;
            });
        }
        try (var pool = new Pool(16)) {
            pool.all(asks).forEach(answer -> assertTrue(Set.of(201, 409).contains(answer.statusCode()),
                    answer.asString()));
        }
        var standing = as(People.OPERATOR).queryParam("status", "CONFIRMED").queryParam("limit", 200)
                .get(path("/bookings")).then().extract().jsonPath();
        var quarters = new HashSet<Instant>();
        int held = 0;
        for (int n = 0; n < standing.getInt("total"); n++) {
            for (Instant at : Timetable.quarters(new Timetable.Slot(
                    Instant.parse(standing.getString("items[" + n + "].startsAt")),
                    Instant.parse(standing.getString("items[" + n + "].endsAt"))))) {
                assertTrue(quarters.add(at), at + " is held twice");
                held++;
            }
        }
        assertTrue(standing.getInt("total") > 3, "some were booked");
        int rows = held;
        inPark.run(park.id(), () -> assertEquals(rows, BookingSlot.count("roomId", UUID.fromString(room))));
    }

    @Test
    void whatDoesNotHoldIsRefusedFieldByField() {
        var room = room("daysAhead", 7, "cancelHours", 2, "slotMinutes", 60, "hours", allWeek("09:00", "18:00"));
        book(People.STARTUP, Map.of()).statusCode(422).body("errors.field", contains("roomId"));
        book(People.STARTUP, Map.of("roomId", room)).statusCode(422).body("errors.field",
                contains("subject", "startsAt"));
        book(People.STARTUP, wish(room, "10:00", "10:00")).statusCode(422).body("errors.field", contains("endsAt"));
        book(People.STARTUP, wish(room, "10:30", "11:30")).statusCode(422).body("errors.field", contains("startsAt"));
        book(People.STARTUP, wish(room, "08:00", "10:00")).statusCode(422);
        book(People.STARTUP, wish(room, "17:00", "19:00")).statusCode(422);
        book(People.STARTUP, wish(room, "10:00", "11:00", "attendees", 11)).statusCode(422).body("errors.field",
                contains("attendees"));
        book(People.STARTUP, wish(room, "10:00", "11:00", "weeks", 27)).statusCode(422);
        book(People.STARTUP, wish(room, "10:00", "11:00", "startsAt", at(TODAY.plusDays(8), "10:00"), "endsAt",
                at(TODAY.plusDays(8), "11:00"))).statusCode(422).body("errors.field", contains("startsAt"));
        book(People.STARTUP, wish(room, "10:00", "11:00", "startsAt", at(TODAY.minusDays(1), "10:00"), "endsAt",
                at(TODAY.minusDays(1), "11:00"))).statusCode(422).body("errors.field", contains("startsAt"));
        book(People.STARTUP, wish(room, "10:00", "11:00", "startsAt", "-0001-01-01T00:00:00Z", "endsAt",
                "+1000000000-12-31T23:59:59Z")).statusCode(422);
        as(People.STARTUP).queryParam("from", "+999999999-12-31").get(path("/meeting-rooms/" + room + "/slots")).then()
                .statusCode(422);
        as(People.STARTUP).queryParam("to", "+999999999-12-31").get(path("/bookings")).then().statusCode(422);
        as(People.STARTUP).queryParam("month", "+999999999-12").get(path("/bookings/charges")).then()
                .statusCode(422);
        book(People.STARTUP, wish(room, "10:00", "11:00", "enterpriseId", second)).statusCode(404);
        book(People.STARTUP, wish(room, "10:00", "11:00", "kind", "BLOCK")).statusCode(403);
        book(People.STARTUP, wish(UUID.randomUUID().toString(), "10:00", "11:00")).statusCode(404);
        as(People.OPERATOR).body(Map.of("seats", 0, "slotMinutes", 20, "hours", allWeek("18:00", "09:00")))
                .post(path("/meeting-rooms")).then().statusCode(422)
                .body("errors.field", contains("name", "seats", "hours", "slotMinutes"));
        as(People.STARTUP).body(Map.of("name", "x", "seats", 1)).post(path("/meeting-rooms")).then().statusCode(403);
        as(People.OPERATOR).queryParam("colour", "red").get(path("/bookings")).then().statusCode(422);
        as(People.OPERATOR).queryParam("status", "GONE").get(path("/bookings")).then().statusCode(422);
    }

    @Test
    void aRoomThatNeedsApprovalHoldsTheTimeUntilItIsDecided() {
        try (var box = LetterBox.open()) {
            var room = room("name", "报告厅 " + park.id(), "needsApproval", true);
            var id = book(People.STARTUP, wish(room, "10:00", "11:00")).statusCode(201)
                    .body("status", equalTo("REQUESTED")).extract().<String>path("id");
            book(People.STARTUP2, wish(room, "10:00", "11:00")).statusCode(409);
            act(People.STARTUP, id, "approval", Map.of()).statusCode(403);
            act(People.OPERATOR, id, "refusal", Map.of()).statusCode(422);
            act(People.OPERATOR, id, "refusal", Map.of("reason", "当天有活动")).statusCode(200).body("status",
                    equalTo("REFUSED"));
            act(People.OPERATOR, id, "approval", Map.of()).statusCode(409);
            var other = booked(People.STARTUP2, wish(room, "10:00", "11:00"));
            act(People.OPERATOR, other, "approval", Map.of()).statusCode(200).body("status", equalTo("CONFIRMED"));
            book(People.OPERATOR, wish(room, "12:00", "13:00", "enterpriseId", first)).statusCode(201).body("status",
                    equalTo("CONFIRMED"));
            sender.send();
            assertEquals(2, letters(box, People.OPERATOR));
            assertEquals(1, letters(box, People.STARTUP));
            assertEquals(1, letters(box, People.STARTUP2));
        }
    }

    private long letters(LetterBox box, String to) {
        return box.to(to).stream().filter(letter -> letter.subject().contains("报告厅 " + park.id())).count();
    }

    @Test
    void aBookingIsCancelledInTimeByThoseWhoBookedAndLaterOnlyByThePark() {
        var room = room("cancelHours", 2);
        var id = booked(People.STARTUP, wish(room, "10:00", "11:00"));
        act(People.STARTUP, id, "cancellation", Map.of()).statusCode(200).body("status", equalTo("CANCELLED"));
        act(People.STARTUP, id, "cancellation", Map.of()).statusCode(409);
        var again = booked(People.STARTUP2, wish(room, "10:00", "11:00"));
        act(People.OPERATOR, again, "no-show", Map.of()).statusCode(409);
        var late = room("cancelHours", 720);
        var soon = booked(People.STARTUP, wish(late, "10:00", "11:00"));
        act(People.STARTUP, soon, "cancellation", Map.of()).statusCode(409);
        as(People.STARTUP).get(path("/bookings/" + soon)).then().body("cancellable", equalTo(false));
        act(People.OPERATOR, soon, "cancellation", Map.of("reason", "停电")).statusCode(200).body("reason",
                equalTo("停电"));
    }

    @Test
    void whoDoesNotComeIsMarkedOnceAfterTheBegin() {
        var room = room();
        var id = booked(People.STARTUP, wish(room, "10:00", "11:00"));
        inPark.run(park.id(), () -> Booking.update("startsAt = ?1 where id = ?2",
                Instant.now().minus(Duration.ofHours(1)), UUID.fromString(id)));
        act(People.OPERATOR, id, "no-show", Map.of()).statusCode(200).body("noShowAt", notNullValue());
        act(People.OPERATOR, id, "no-show", Map.of()).statusCode(409);
        act(People.STARTUP, id, "no-show", Map.of()).statusCode(403);
    }

    @Test
    void aSeriesIsBookedWholeOrNotAtAll() {
        var room = room("daysAhead", 60);
        booked(People.STARTUP2, wish(room, "10:00", "11:00", "startsAt", at(TOMORROW.plusWeeks(2), "10:00"), "endsAt",
                at(TOMORROW.plusWeeks(2), "11:00")));
        book(People.STARTUP, wish(room, "10:00", "11:00", "weeks", 4)).statusCode(409).body("detail",
                containsString(TOMORROW.plusWeeks(2).toString()));
        as(People.STARTUP).get(path("/bookings")).then().body("total", equalTo(0));
        var series = book(People.STARTUP, wish(room, "12:00", "13:00", "weeks", 4)).statusCode(201).extract()
                .<String>path("seriesId");
        as(People.STARTUP).queryParam("seriesId", series).get(path("/bookings")).then().body("total", equalTo(4))
                .body("items.startsAt", hasItem(at(TOMORROW.plusWeeks(3), "12:00")));
    }

    @Test
    void aBlockedRoomIsNobodysAndWhatIsBookedIsNotBlocked() {
        var room = room();
        booked(People.STARTUP, wish(room, "10:00", "11:00"));
        var block = Map.of("roomId", room, "kind", "BLOCK", "startsAt", at(TOMORROW, "00:00"), "endsAt",
                at(TOMORROW.plusDays(2), "00:00"), "subject", "检修");
        book(People.OPERATOR, block).statusCode(409).body("detail", containsString("甲企业"));
        book(People.OPERATOR, wish(room, "11:00", "22:15", "kind", "BLOCK")).statusCode(201).body("kind",
                equalTo("BLOCK")).body("enterpriseId", nullValue());
        book(People.STARTUP, wish(room, "19:00", "20:00")).statusCode(409).body("detail", not(containsString("检修")));
        as(People.STARTUP).queryParam("from", TOMORROW.toString()).queryParam("days", 1)
                .get(path("/meeting-rooms/" + room + "/slots")).then()
                .body("items.findAll { it.state == 'BLOCKED' }.size()", equalTo(18));
        as(People.OPERATOR).post(path("/meeting-rooms/" + room + "/closing")).then().statusCode(200);
        book(People.STARTUP, wish(room, "08:00", "09:00")).statusCode(409);
        as(People.STARTUP).get(path("/meeting-rooms/" + room)).then().statusCode(404);
        as(People.OPERATOR).post(path("/meeting-rooms/" + room + "/reopening")).then().statusCode(200);
        booked(People.STARTUP, wish(room, "08:00", "09:00"));
    }

    @Test
    void aMonthCostsWhatIsAboveTheFreeHoursToTheFen() throws Exception {
        var room = room("pricePerHour", "99.99", "freeHours", 1, "name", "=收费");
        booked(People.STARTUP, wish(room, "10:00", "11:30"));
        booked(People.STARTUP, wish(room, "12:00", "12:30"));
        act(People.STARTUP, booked(People.STARTUP, wish(room, "13:00", "14:00")), "cancellation", Map.of());
        booked(People.STARTUP2, wish(room, "15:00", "16:00"));
        booked(People.OPERATOR, wish(room, "16:00", "17:00"));
        var month = TOMORROW.toString().substring(0, 7);
        as(People.OPERATOR).queryParam("month", month).get(path("/bookings/charges")).then().statusCode(200)
                .body("amount", equalTo("100.00")).body("items", hasSize(3));
        as(People.STARTUP).queryParam("month", month).get(path("/bookings/charges")).then().body("items.amount",
                contains("50.00", "50.00")).body("items.freeMinutes", contains(60, 0));
        as(People.STARTUP2).queryParam("month", month).get(path("/bookings/charges")).then().body("amount",
                equalTo("0.00")).body("items", hasSize(1));
        as(People.OPERATOR).queryParam("month", "2026-13").get(path("/bookings/charges")).then().statusCode(422);
        var csv = as(People.OPERATOR).queryParam("month", month).queryParam("format", "csv")
                .get(path("/bookings/charges/export")).then().statusCode(200).extract().asByteArray();
        assertTrue(new String(csv, StandardCharsets.UTF_8).contains("'=收费"));
        var xlsx = as(People.STARTUP).queryParam("month", month).queryParam("format", "xlsx")
                .get(path("/bookings/charges/export")).then().statusCode(200).extract().asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = book.getFirstSheet().read();
            assertEquals(3, rows.size());
            assertEquals("=收费", rows.get(1).getCellText(1));
            assertEquals(0, rows.get(1).getCellAsNumber(10).orElseThrow().compareTo(new java.math.BigDecimal("50")));
        }
    }

    @Test
    void theSameKeyBooksOnce() {
        var room = room();
        var key = UUID.randomUUID().toString();
        var wish = wish(room, "10:00", "11:00");
        var one = as(People.STARTUP).header("Idempotency-Key", key).body(wish).post(path("/bookings")).then()
                .statusCode(201).extract().<String>path("id");
        as(People.STARTUP).header("Idempotency-Key", key).body(wish).post(path("/bookings")).then().statusCode(201)
                .body("id", equalTo(one));
        as(People.STARTUP).header("Idempotency-Key", key).body(wish(room, "12:00", "13:00")).post(path("/bookings"))
                .then().statusCode(422);
    }

    @Test
    void aChangedRoomKeepsWhatIsBookedAndNeedsTheVersionThatWasSeen() {
        var room = room("pricePerHour", "10");
        var id = booked(People.STARTUP, wish(room, "10:00", "11:00"));
        var at = path("/meeting-rooms/" + room);
        as(People.OPERATOR).body(Map.of("seats", 4)).patch(at).then().statusCode(428);
        var seen = as(People.OPERATOR).get(at).then().extract().header("ETag");
        as(People.OPERATOR).header("If-Match", seen).body(Map.of("seats", 4, "pricePerHour", "500", "slotMinutes", 45,
                "hours", allWeek("08:15", "20:00"))).patch(at).then().statusCode(200).body("seats", equalTo(4));
        as(People.OPERATOR).header("If-Match", seen).body(Map.of("seats", 5)).patch(at).then().statusCode(412);
        as(People.STARTUP).get(path("/bookings/" + id)).then().body("pricePerHour", equalTo("10.00"));
        book(People.STARTUP2, wish(room, "09:45", "10:30")).statusCode(409);
        booked(People.STARTUP2, wish(room, "11:15", "12:00"));
    }

    @Test
    void anotherParkHasNoneOfIt() {
        var room = room();
        var id = booked(People.STARTUP, wish(room, "10:00", "11:00"));
        var other = "/api/v1/parks/" + TwoParks.SECOND;
        as(People.OTHER_OPERATOR).get(other + "/meeting-rooms/" + room).then().statusCode(404);
        as(People.OTHER_OPERATOR).get(other + "/bookings/" + id).then().statusCode(404);
        as(People.OTHER_OPERATOR).body(wish(room, "12:00", "13:00")).post(other + "/bookings").then().statusCode(404);
        as(People.OTHER_OPERATOR).post(other + "/bookings/" + id + "/no-show").then().statusCode(404);
    }

    /** Asks at the same moment. */
    private record Pool(java.util.concurrent.ExecutorService threads) implements AutoCloseable {
        Pool(int size) {
            this(Executors.newFixedThreadPool(size));
        }

        List<io.restassured.response.Response> all(List<Callable<io.restassured.response.Response>> asks)
                throws Exception {
            var answers = new ArrayList<io.restassured.response.Response>();
            for (var answer : threads.invokeAll(asks)) {
                answers.add(answer.get());
            }
            return answers;
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
