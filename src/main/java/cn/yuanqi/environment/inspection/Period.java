package cn.yuanqi.environment.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** The days that totals are asked for. */
@ApplicationScoped
class Period {
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    /** This year up to today where nothing is said. @throws Problem 422 for what is no day, or ends before it begins */
    InspectionTotals totals(String from, String to) {
        var today = LocalDate.now(clock.withZone(park.zone()));
        var first = day("from", from, today.withDayOfYear(1));
        var last = day("to", to, today);
        if (last.isBefore(first)) {
            throw Problem.invalid("to", Language.words(InspectionWords.class).endsBefore());
        }
        return InspectionTotals.of(first, last, park.zone());
    }

    private static LocalDate day(String field, String given, LocalDate otherwise) {
        try {
            return given == null || given.isBlank() ? otherwise : LocalDate.parse(given);
        } catch (DateTimeParseException noDay) {
            throw Problem.invalid(field, Language.words(RectificationWords.class).noDay());
        }
    }
}
