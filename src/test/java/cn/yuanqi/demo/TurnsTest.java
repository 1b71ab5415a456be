package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.yuanqi.demo.Turns.Turn;
import cn.yuanqi.environment.monitoring.Kind;

class TurnsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static List<Turn> between(String after, String until) {
        return Turns.between(Instant.parse(after), Instant.parse(until), ZONE);
    }

    @Test
    void nothingTurnsWithinAnHour() {
        assertEquals(List.of(), between("2026-11-20T03:00:00Z", "2026-11-20T03:59:59Z"));
    }

    @Test
    void anHourTurnsOnceAndIsNamedByItsBeginning() {
        var hour = List.of(new Turn(Kind.HOUR, Instant.parse("2026-11-20T03:00:00Z")));
        assertEquals(hour, between("2026-11-20T03:59:50Z", "2026-11-20T04:00:00Z"));
        assertEquals(List.of(), between("2026-11-20T04:00:00Z", "2026-11-20T04:00:30Z"));
    }

    @Test
    void theDayTurnsAtTheParksMidnightBehindItsLastHour() {
        assertEquals(List.of(new Turn(Kind.HOUR, Instant.parse("2026-11-20T15:00:00Z")),
                new Turn(Kind.DAY, Instant.parse("2026-11-19T16:00:00Z"))),
                between("2026-11-20T15:59:31Z", "2026-11-20T16:00:01Z"));
    }

    @Test
    void whatTurnedWhileNobodyListenedIsMadeUpFor() {
        assertEquals(25, between("2026-11-20T00:30:00Z", "2026-11-21T00:30:00Z").size());
    }
}
