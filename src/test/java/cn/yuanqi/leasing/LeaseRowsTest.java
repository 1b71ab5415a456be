package cn.yuanqi.leasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.junit.jupiter.api.Test;

class LeaseRowsTest {
    private static MultivaluedHashMap<String, String> typed() {
        var typed = new MultivaluedHashMap<String, String>();
        typed.addAll("unitId", "u1", "u2", "");
        typed.addAll("price", "1", "", "3");
        typed.addAll("basis", "SQM_DAY", "SQM_DAY", "FIXED_MONTH");
        typed.addAll("step.from", "2027-02-01", "2027-03-01", "2027-04-01", "2027-05-01");
        typed.addAll("step.percent", "5", "6", "7", "8");
        typed.addAll("step.line", "1", "2", "3", "");
        typed.add("startsOn", "2027-01-01");
        return typed;
    }

    @Test
    void anAddedRowComesLastAndTypingGoesOnThere() {
        var typed = typed();
        assertEquals("lines:3", new LeaseRows(typed).change("add:lines"));
        assertEquals(List.of("1", "", "3", ""), typed.get("price"));
        assertEquals(List.of("", "", "", ""), typed.get("areaSqm"));
        assertEquals("free:0", new LeaseRows(typed).change("add:free"));
        assertEquals(1, new LeaseRows(typed).count("free"));
        assertEquals("2027-01-01", typed.getFirst("startsOn"));
    }

    @Test
    void aLineThatGoesTakesItsStepsWithItAndTheOthersFollowTheirs() {
        var typed = typed();
        assertEquals("lines", new LeaseRows(typed).change("remove:lines:1"));
        assertEquals(List.of("u1", ""), typed.get("unitId"));
        assertEquals(List.of("1", "3"), typed.get("price"));
        assertEquals(List.of("1", "2", ""), typed.get("step.line"));
        assertEquals(List.of("5", "7", "8"), typed.get("step.percent"));
    }

    @Test
    void whatNobodyCanAskChangesNothing() {
        for (String asked : List.of("remove:lines:9", "remove:lines:x", "remove:lines", "add:nothing", "x", "")) {
            var typed = typed();
            assertNull(new LeaseRows(typed).change(asked), asked);
            assertEquals(typed(), typed, asked);
        }
    }

    @Test
    void thereIsAlwaysALine() {
        assertEquals(1, new LeaseRows(new MultivaluedHashMap<>()).count("lines"));
        assertEquals(0, new LeaseRows(new MultivaluedHashMap<>()).count("step"));
    }
}
