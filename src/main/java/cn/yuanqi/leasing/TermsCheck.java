package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** Finds everything wrong with the terms of a lease at once, so that nobody has to correct them one by one. */
final class TermsCheck {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private static final int MOST_YEARS = 100;
    private static final int MOST_ROWS = 200;
    private static final BigDecimal MOST_PRICE = new BigDecimal("1e9");
    private static final BigDecimal MOST_AREA = new BigDecimal("1e8");
    private static final BigDecimal MOST_MONEY = new BigDecimal("1e13");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");

    private final LeaseTerms terms;
    private final List<Flaw> flaws = new ArrayList<>();

    TermsCheck(LeaseTerms terms) {
        this.terms = terms;
    }

    List<Flaw> flaws() {
        dates();
        lines();
        numbers();
        escalations();
        freePeriods();
        charges();
        return flaws;
    }

    /** What a lease must say and a preview need not. */
    static List<Flaw> named(LeaseTerms terms) {
        var flaws = new ArrayList<Flaw>();
        if (terms.enterpriseId == null) {
            flaws.add(new Flaw("enterpriseId", LeasingWords::missing));
        }
        for (int i = 0; i < terms.lines.size(); i++) {
            if (terms.lines.get(i) != null && terms.lines.get(i).unitId() == null) {
                flaws.add(new Flaw("lines[" + i + "].unitId", LeasingWords::missing));
            }
        }
        return flaws;
    }

    private void dates() {
        day("startsOn", terms.startsOn);
        day("endsOn", terms.endsOn);
        if (!datesHold()) {
            return;
        }
        if (terms.endsOn.isBefore(terms.startsOn)) {
            bad("endsOn", LeasingWords::endsBeforeStart);
        } else if (terms.endsOn.isAfter(terms.startsOn.plusYears(MOST_YEARS))) {
            bad("endsOn", words -> words.tooLong(MOST_YEARS));
        }
    }

    private void day(String field, LocalDate day) {
        if (day == null) {
            bad(field, LeasingWords::missing);
        } else if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            bad(field, LeasingWords::noSuchDay);
        }
    }

    private boolean datesHold() {
        return flaws.stream().noneMatch(flaw -> flaw.field().equals("startsOn") || flaw.field().equals("endsOn"));
    }

    private void lines() {
        if (terms.lines.isEmpty()) {
            bad("lines", LeasingWords::noLine);
        }
        if (tooMany("lines", terms.lines)) {
            return;
        }
        for (int i = 0; i < terms.lines.size(); i++) {
            var line = terms.lines.get(i);
            if (line == null) {
                bad("lines[" + i + "]", LeasingWords::missing);
            } else {
                line("lines[" + i + "].", line);
            }
        }
    }

    private void line(String at, RentLine line) {
        price(at + "price", line.price());
        if (line.basis() == null) {
            bad(at + "basis", LeasingWords::missing);
        } else if (line.basis() != Basis.FIXED_MONTH && line.areaSqm() == null) {
            bad(at + "areaSqm", LeasingWords::missing);
        }
        if (line.areaSqm() != null) {
            within(at + "areaSqm", line.areaSqm(), MOST_AREA, 4);
            if (line.areaSqm().signum() == 0 && line.basis() != Basis.FIXED_MONTH) {
                bad(at + "areaSqm", LeasingWords::notPositive);
            }
        }
    }

    private void price(String field, BigDecimal price) {
        if (price == null) {
            bad(field, LeasingWords::missing);
        } else {
            within(field, price, MOST_PRICE, 6);
        }
    }

    /** 0 or more, below a bound, with so many decimals at most. */
    private void within(String field, BigDecimal value, BigDecimal below, int decimals) {
        if (Math.abs((long) value.scale()) > 100 || value.abs().compareTo(below) >= 0) {
            bad(field, words -> words.tooLarge(below.toPlainString()));
        } else if (value.signum() < 0) {
            bad(field, LeasingWords::negative);
        } else if (value.signum() != 0 && value.stripTrailingZeros().scale() > decimals) {
            bad(field, words -> words.tooFine(decimals));
        }
    }

    private void numbers() {
        count("paymentMonths", terms.paymentMonths, 1, 1_200);
        count("dueDay", terms.dueDay, -366, 366);
        count("graceDays", terms.graceDays, 0, 366);
        if (terms.taxRate != null) {
            within("taxRate", terms.taxRate, HUNDRED, 4);
        }
        within("lateFeePercentPerDay", terms.lateFeePercentPerDay, HUNDRED, 6);
        within("holdoverPercent", terms.holdoverPercent, THOUSAND, 4);
        if (terms.depositMonths != null) {
            count("depositMonths", terms.depositMonths, 0, 120);
        }
        if (terms.depositAmount != null) {
            within("depositAmount", terms.depositAmount, MOST_MONEY, 2);
            if (terms.depositMonths != null) {
                bad("depositAmount", LeasingWords::depositTwice);
            }
        }
    }

    private void count(String field, int value, int least, int most) {
        if (value < least || value > most) {
            bad(field, words -> words.outOfRange(least, most));
        }
    }

    private void escalations() {
        if (tooMany("escalations", terms.escalations)) {
            return;
        }
        var taken = new HashMap<LocalDate, List<Integer>>();
        for (int i = 0; i < terms.escalations.size(); i++) {
            var at = "escalations[" + i + "]";
            var step = terms.escalations.get(i);
            if (step == null || step.from() == null) {
                bad(step == null ? at : at + ".from", LeasingWords::missing);
                continue;
            }
            step(at, step);
            var others = taken.computeIfAbsent(step.from(), day -> new ArrayList<>());
            if (others.stream().anyMatch(other -> other == null || step.line() == null || other.equals(step.line()))) {
                bad(at + ".from", LeasingWords::twoStepsOnOneDay);
            }
            others.add(step.line());
        }
    }

    private void step(String at, Escalation step) {
        if (datesHold() && (!step.from().isAfter(terms.startsOn) || step.from().isAfter(terms.endsOn))) {
            bad(at + ".from", words -> words.stepOutside(terms.startsOn.toString(), terms.endsOn.toString()));
        }
        if (step.line() != null && (step.line() < 0 || step.line() >= terms.lines.size())) {
            bad(at + ".line", LeasingWords::noSuchLine);
        }
        if (step.percent() == null && step.price() == null) {
            bad(at + ".percent", LeasingWords::stepOfNothing);
        } else if (step.percent() != null && step.price() != null) {
            bad(at + ".percent", LeasingWords::stepOfBoth);
        } else if (step.price() != null) {
            price(at + ".price", step.price());
            if (step.line() == null) {
                bad(at + ".line", LeasingWords::priceNeedsLine);
            }
        } else {
            percent(at + ".percent", step.percent());
        }
    }

    private void percent(String field, BigDecimal percent) {
        if (percent.compareTo(HUNDRED.negate()) < 0) {
            bad(field, LeasingWords::belowNothing);
        } else {
            within(field, percent.abs(), THOUSAND, 4);
        }
    }

    private void freePeriods() {
        if (tooMany("freePeriods", terms.freePeriods)) {
            return;
        }
        for (int i = 0; i < terms.freePeriods.size(); i++) {
            var at = "freePeriods[" + i + "]";
            var window = terms.freePeriods.get(i);
            if (window == null || window.from() == null || window.to() == null) {
                bad(window == null ? at : at + (window.from() == null ? ".from" : ".to"), LeasingWords::missing);
            } else if (window.to().isBefore(window.from())) {
                bad(at + ".to", LeasingWords::endsBeforeStart);
            } else {
                window(at, window, i);
            }
        }
    }

    private void window(String at, FreePeriod window, int index) {
        if (datesHold() && window.from().isBefore(terms.startsOn)) {
            bad(at + ".from", words -> words.freeOutside(terms.startsOn.toString(), terms.endsOn.toString()));
        }
        if (datesHold() && window.to().isAfter(terms.endsOn)) {
            bad(at + ".to", words -> words.freeOutside(terms.startsOn.toString(), terms.endsOn.toString()));
        }
        boolean overlaps = terms.freePeriods.subList(0, index).stream().anyMatch(
                other -> other != null && other.from() != null && other.to() != null && other.overlaps(window));
        if (overlaps) {
            bad(at + ".from", LeasingWords::freeOverlaps);
        }
    }

    private void charges() {
        if (tooMany("charges", terms.charges)) {
            return;
        }
        for (int i = 0; i < terms.charges.size(); i++) {
            var at = "charges[" + i + "]";
            var charge = terms.charges.get(i);
            if (charge == null || charge.kind() == null) {
                bad(charge == null ? at : at + ".kind", LeasingWords::missing);
                continue;
            }
            if (!charge.kind().isBesideRent()) {
                bad(at + ".kind", LeasingWords::rentIsNoCharge);
            }
            line(at + ".", charge.line());
            if (charge.taxRate() != null) {
                within(at + ".taxRate", charge.taxRate(), HUNDRED, 4);
            }
            if (terms.charges.subList(0, i).stream().anyMatch(other -> other != null && other.kind() == charge.kind()
                    && !same(rate(other), rate(charge)))) {
                bad(at + ".taxRate", LeasingWords::oneRatePerKind);
            }
        }
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private BigDecimal rate(ChargeTerms charge) {
        return charge.taxRate() == null ? terms.taxRate : charge.taxRate();
    }

    private boolean tooMany(String field, List<?> rows) {
        if (rows.size() > MOST_ROWS) {
            bad(field, words -> words.tooMany(MOST_ROWS));
        }
        return rows.size() > MOST_ROWS;
    }

    private void bad(String field, Function<LeasingWords, String> says) {
        flaws.add(new Flaw(field, says));
    }
}
