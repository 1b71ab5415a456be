package cn.yuanqi.financing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules against tables that another program reckoned in exact fractions. */
class AmortisationTest {

    @ParameterizedTest
    @ValueSource(strings = {"equal-instalment", "equal-instalment-60", "equal-principal", "interest-first",
            "no-interest",
            "repriced", "one-fen"})
    void eachLineIsTheTablesToTheFen(String table) throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/financing/" + table + ".csv"));
        var head = lines.get(0).split(" ");
        var rows = lines.subList(1, lines.size()).stream().map(line -> line.split(",")).toList();
        var terms = new Amortisation.Terms(Integer.parseInt(head[2]), RepaymentMethod.valueOf(head[3]),
                Repricing.valueOf(head[5]), LocalDate.parse(head[4]));
        var schedule = Amortisation.rest(new BigDecimal(head[1]), 1, terms,
                place -> new BigDecimal(rows.get(place - 1)[2]));
        assertEquals(rows.size(), schedule.size());
        for (int at = 0; at < rows.size(); at++) {
            var one = schedule.get(at);
            assertEquals(List.of(rows.get(at)), List.of(String.valueOf(one.place()), one.dueOn().toString(),
                    one.rate().toString(), one.principal().toString(), one.interest().toString(),
                    one.left().toString()), table + " " + (at + 1));
        }
    }

    @Test
    void aMillionOverAYearComesBackInEqualSumsOnTheLastDaysOfMonths() {
        var terms = new Amortisation.Terms(12, RepaymentMethod.EQUAL_INSTALMENT, Repricing.FROZEN,
                LocalDate.of(2026, 1, 31));
        var schedule = Amortisation.schedule(new BigDecimal("1000000.00"), new BigDecimal("3.85"), terms);
        assertEquals(LocalDate.of(2026, 2, 28), schedule.get(0).dueOn());
        assertEquals(LocalDate.of(2026, 3, 31), schedule.get(1).dueOn());
        assertEquals("3208.33", schedule.get(0).interest().toString());
        assertEquals(1, schedule.subList(0, 11).stream().map(Instalment::total).distinct().count());
    }

    @Test
    void nothingToRepayIsRefused() {
        var terms = new Amortisation.Terms(3, RepaymentMethod.EQUAL_PRINCIPAL, Repricing.FROZEN,
                LocalDate.of(2026, 1, 1));
        assertThrows(IllegalArgumentException.class,
                () -> Amortisation.rest(new BigDecimal("1.00"), 4, terms, place -> BigDecimal.ONE));
        assertThrows(ArithmeticException.class,
                () -> Amortisation.schedule(new BigDecimal("1.001"), BigDecimal.ONE, terms));
    }
}
