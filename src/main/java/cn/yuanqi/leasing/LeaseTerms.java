package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Unit;

/**
 * What people agree on in a lease: the input of the JSON doors and of the form, and what a draft may change.
 * Left out, these hold: proration CALENDAR_DAYS, paymentMonths 1, dueDay 0, taxRate as the park's table says, no deposit,
 * lateFeePercentPerDay 0.05, graceDays 0, holdoverPercent 100.
 */
public class LeaseTerms {
    static final BigDecimal USUAL_LATE_FEE = new BigDecimal("0.05");
    static final BigDecimal USUAL_HOLDOVER = new BigDecimal("100");

    public UUID enterpriseId;
    public LocalDate startsOn;
    public LocalDate endsOn;
    public List<RentLine> lines = List.of();
    public Proration proration;
    public Integer paymentMonths;
    public Integer dueDay;
    public List<Escalation> escalations = List.of();
    public List<FreePeriod> freePeriods = List.of();
    /** Months of the first full month's rent; not together with {@link #depositAmount}. */
    public Integer depositMonths;
    /** CNY. */
    public BigDecimal depositAmount;
    /** Percent of VAT that the prices include; {@code null}: the one in force on the day on which a line falls due. */
    public BigDecimal taxRate;
    /** Percent of the unpaid principal per day. */
    public BigDecimal lateFeePercentPerDay;
    public Integer graceDays;
    /** Percent of the last price that staying on after the end costs. */
    public BigDecimal holdoverPercent;
    /** What is billed beside the rent. */
    public List<ChargeTerms> charges = List.of();
    private boolean inPark;

    /** Puts defaults where nothing was said. @throws Problem 422 with every field that does not hold */
    void mustHold() {
        var flaws = flaws();
        if (!flaws.isEmpty()) {
            throw refusal(flaws);
        }
    }

    static Problem refusal(List<Flaw> flaws) {
        var words = Language.words(LeasingWords.class);
        return Problem.invalid(flaws.stream().map(flaw -> flaw.in(words)).toList());
    }

    /** Puts defaults where nothing was said, and tells what does not hold; empty when it can be reckoned. */
    List<Flaw> flaws() {
        complete();
        return new TermsCheck(this).flaws();
    }

    private void complete() {
        lines = Objects.requireNonNullElse(lines, List.of());
        escalations = Objects.requireNonNullElse(escalations, List.of());
        freePeriods = Objects.requireNonNullElse(freePeriods, List.of());
        charges = Objects.requireNonNullElse(charges, List.of());
        proration = Objects.requireNonNullElse(proration, Proration.CALENDAR_DAYS);
        paymentMonths = Objects.requireNonNullElse(paymentMonths, 1);
        dueDay = Objects.requireNonNullElse(dueDay, 0);
        lateFeePercentPerDay = Objects.requireNonNullElse(lateFeePercentPerDay, USUAL_LATE_FEE);
        graceDays = Objects.requireNonNullElse(graceDays, 0);
        holdoverPercent = Objects.requireNonNullElse(holdoverPercent, USUAL_HOLDOVER);
    }

    /** From now on the park's table is asked where no rate was agreed. */
    void inPark() {
        inPark = true;
    }

    private TaxCourse tax(ChargeKind kind, BigDecimal own) {
        if (own != null || !inPark) {
            return TaxCourse.agreed(own == null ? TaxCourse.USUAL : own);
        }
        return TaxRate.course(TaxedKind.of(kind), building());
    }

    /** The first line's: a lease is taxed as the property that it lets first. */
    private UUID building() {
        return lines.stream().map(RentLine::unitId).filter(Objects::nonNull).findFirst()
                .map(unit -> Unit.<Unit>findById(unit)).map(unit -> unit.buildingId).orElse(null);
    }

    /** For the rent. */
    RentTerms rent() {
        return rent(tax(ChargeKind.RENT, taxRate));
    }

    private RentTerms rent(TaxCourse tax) {
        return new RentTerms(startsOn, endsOn, lines, proration, paymentMonths, dueDay, escalations, freePeriods,
                tax);
    }

    /** For each charge beside the rent, those of one kind and rate together. */
    Map<ChargeKind, RentTerms> besides() {
        var byKind = new LinkedHashMap<ChargeKind, RentTerms>();
        for (ChargeTerms charge : charges) {
            var known = byKind.get(charge.kind());
            var lines = new ArrayList<>(known == null ? List.of() : known.lines());
            lines.add(charge.line());
            var own = charge.taxRate() == null ? taxRate : charge.taxRate();
            byKind.put(charge.kind(), new RentTerms(startsOn, endsOn, lines, proration, paymentMonths, dueDay,
                    List.of(), List.of(), tax(charge.kind(), own)));
        }
        return byKind;
    }

    /** CNY; {@code null} when none was agreed. */
    BigDecimal deposit() {
        if (depositMonths != null) {
            return RentSchedule.months(rent(TaxCourse.agreed(TaxCourse.USUAL)), BigDecimal.valueOf(depositMonths));
        }
        return depositAmount;
    }
}
