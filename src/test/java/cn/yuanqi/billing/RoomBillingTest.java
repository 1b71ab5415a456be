package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.booking.Booking;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** What meetings cost reaches an invoice once their month is over, once. */
@QuarkusTest
class RoomBillingTest extends TwoParksTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.now(ZONE);
    private static final LocalDate BEFORE = TODAY.minusMonths(2).withDayOfMonth(10);
    @Inject
    InPark inPark;
    private FreshPark park;
    private String room;

    @BeforeEach
    void openAPark() {
        park = FreshPark.open(parks);
        room = as(People.OPERATOR)
                .body(Map.of("name", "一号会议室", "seats", 10, "slotMinutes", 30, "pricePerHour", "60", "freeHours", 1,
                        "hours", Arrays.stream(DayOfWeek.values())
                                .map(day -> Map.of("day", day.name(), "from", "08:00", "until", "20:00")).toList()))
                .post(path("/meeting-rooms")).then().statusCode(201).extract().path("id");
    }

    @AfterEach
    void leave() {
        park.close();
    }

    private String enterprise(String owner, String name) {
        var id = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body(name));
        park.owner(owner, id);
        return id;
    }

    /** As if it had been on that day. */
    private String met(String who, LocalDate day, String from, String until) {
        String id = as(who).body(Map.of("roomId", room, "startsAt", at(TODAY.plusDays(1), from), "endsAt",
                at(TODAY.plusDays(1), until), "subject", "周会")).post(path("/bookings")).then().statusCode(201).extract()
                .path("id");
        inPark.run(park.id(), () -> Booking.update("startsAt = ?1, endsAt = ?2 where id = ?3",
                java.time.Instant.parse(at(day, from)), java.time.Instant.parse(at(day, until)),
                UUID.fromString(id)));
        return id;
    }

    private static String at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant().toString();
    }

    private String path(String rest) {
        return "/api/v1/parks/" + park.id() + rest;
    }

    private int run(LocalDate through) {
        return as(People.OPERATOR).body(Map.of("through", through.toString())).post(path("/billing/runs")).then()
                .statusCode(200).extract().path("issued");
    }

    @Test
    void aMonthThatIsOverIsBilledToEachEnterpriseOnceAndAgainWhenTheInvoiceIsVoid() throws Exception {
        var first = enterprise(People.STARTUP, "甲企业");
        enterprise(People.STARTUP2, "乙企业");
        met(People.STARTUP, BEFORE, "09:00", "10:00");
        var charged = met(People.STARTUP, BEFORE, "10:00", "10:30");
        met(People.STARTUP, BEFORE, "11:00", "12:00");
        met(People.STARTUP2, BEFORE, "14:00", "15:00");
        met(People.STARTUP, TODAY.withDayOfMonth(1), "16:00", "18:00");
        assertEquals(0, run(BEFORE.plusMonths(1).withDayOfMonth(10)), "not due yet");
        assertEquals(1, twoRunsAtOnce());
        assertEquals(0, run(TODAY));
        var month = BEFORE.toString().substring(0, 7);
        String invoice = as(People.STARTUP).get(path("/invoices")).then().body("total", equalTo(1))
                .body("items[0].enterpriseId", equalTo(first)).body("items[0].amount", equalTo("90.00"))
                .body("items[0].from", equalTo(month + "-01")).body("items[0].lines", hasSize(2))
                .body("items[0].lines.amount", contains("30.00", "60.00"))
                .body("items[0].lines[0].kind", equalTo("SERVICE"))
                .body("items[0].lines[0].note", containsString("一号会议室 " + BEFORE + " 10:00–10:30")).extract()
                .path("items[0].id");
        as(People.STARTUP2).get(path("/invoices")).then().body("total", equalTo(0));
        as(People.STARTUP).queryParam("month", month).get(path("/bookings/charges")).then()
                .body("items.find { it.bookingId == '" + charged + "' }.invoiceId", equalTo(invoice));
        as(People.OPERATOR).body(Map.of("reason", "开错")).post(path("/invoices/" + invoice + "/void")).then()
                .statusCode(200);
        assertEquals(1, run(TODAY));
        as(People.STARTUP).get(path("/invoices")).then().body("items.findAll { it.status != 'VOID' }.amount",
                contains("90.00"));
    }

    @Test
    void aMeetingIsTaxedAsTheTableSaysOfServicesElseAsALeaseIs() {
        enterprise(People.STARTUP, "甲企业");
        enterprise(People.STARTUP2, "乙企业");
        met(People.STARTUP, BEFORE, "09:00", "11:00");
        assertEquals(1, run(TODAY));
        taxed(People.STARTUP, "9.0000", "4.95");
        as(People.OPERATOR).body(Map.of("kind", "SERVICE", "rate", "6", "validFrom", "2020-01-01")).post(path(
                "/tax-rates")).then().statusCode(201);
        met(People.STARTUP2, BEFORE, "14:00", "16:00");
        assertEquals(1, run(TODAY));
        taxed(People.STARTUP2, "6.0000", "3.40");
        taxed(People.STARTUP, "9.0000", "4.95");
    }

    private void taxed(String who, String rate, String tax) {
        as(who).get(path("/invoices")).then().body("items[0].amount", equalTo("60.00"))
                .body("items[0].tax", equalTo(tax)).body("items[0].lines.taxRate", contains(rate));
    }

    private int twoRunsAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> run = () -> run(TODAY);
            var answers = pool.invokeAll(List.of(run, run));
            return answers.get(0).get() + answers.get(1).get();
        } finally {
            pool.shutdownNow();
        }
    }
}
