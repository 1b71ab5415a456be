package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.People.as;
import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.DOOR;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.approve;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.move;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.together;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.OutboxSender;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** The park is told of each step once. */
@QuarkusTest
class StayWatchTest extends TwoParksTest {
    @Inject
    StayWatch watch;
    @Inject
    InPark inPark;
    @Inject
    OutboxSender sender;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private String incubating(String name, LocalDate entered) {
        var facts = body(name);
        facts.put("foundedOn", entered.minusMonths(1).toString());
        facts.put("enteredOn", entered.toString());
        var id = lead(facts);
        move(id, "APPLYING").statusCode(200);
        approve(People.OPERATOR, TwoParks.FIRST, id).statusCode(200);
        approve(People.LEADER, TwoParks.FIRST, id).statusCode(200);
        return id;
    }

    private List<StayLimit.Step> notices(String id) {
        return inPark.call(TwoParks.FIRST,
                () -> StayNotice.of(UUID.fromString(id)).stream().map(notice -> notice.step).toList());
    }

    /** A letter names the first of many: those of other tests must not stand before ours. */
    private void tellOfAllOthers() {
        int told = watch.tell(TwoParks.FIRST);
        while (told > 0) {
            told = watch.tell(TwoParks.FIRST);
        }
    }

    @Test
    void eachStepIsToldOnceHoweverManyWatch() throws Exception {
        tellOfAllOthers();
        var mark = "居" + System.nanoTime();
        var over = incubating(mark + "超", today.minusMonths(48).minusDays(1));
        var last = incubating(mark + "末", today.minusMonths(48));
        var early = incubating(mark + "早", today.minusMonths(40));
        List<Callable<Integer>> watchers = Collections.nCopies(4, () -> watch.tell(TwoParks.FIRST));
        together(watchers);
        watch.tell(TwoParks.FIRST);
        assertEquals(List.of(StayLimit.Step.OVER), notices(over));
        assertEquals(StayLimit.of(today.minusMonths(48), 48, today).step() == StayLimit.Step.OVER
                ? List.of(StayLimit.Step.OVER)
                : List.of(StayLimit.Step.ENDING), notices(last));
        assertEquals(List.of(), notices(early));
        try (var box = LetterBox.open()) {
            sender.send();
            var naming = box.to(People.OPERATOR).stream().filter(letter -> letter.text().contains(mark + "超")).count();
            assertEquals(1, naming);
        }
        SignedIn.as(People.OPERATOR).request().get("/parks/" + TwoParks.FIRST + "/entries?view=stays").then()
                .statusCode(200).body(allOf(containsString(mark + "超"), containsString("超过 1 天"),
                        not(containsString(mark + "早"))));
    }

    @Test
    void aSpecialFieldMayStayLonger() {
        var id = incubating("芯片" + System.nanoTime(), today.minusMonths(48).minusDays(1));
        as(People.OPERATOR).body(Map.of("kind", "SPECIAL_FIELD", "since", today.minusMonths(48).toString()))
                .post(DOOR + "/facts", TwoParks.FIRST, id).then().statusCode(201);
        watch.tell(TwoParks.FIRST);
        assertEquals(List.of(), notices(id));
    }

    @Test
    void withNoParkEnteredTheJobFindsItsParksItself() {
        var id = incubating("定时" + System.nanoTime(), today.minusMonths(50));
        watch.check();
        assertTrue(notices(id).contains(StayLimit.Step.OVER));
    }
}
