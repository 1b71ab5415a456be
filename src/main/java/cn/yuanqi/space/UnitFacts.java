package cn.yuanqi.space;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

import cn.yuanqi.platform.Problem;

/** What people state about a unit. */
public class UnitFacts {
    private static final int DEEPEST = -20;
    private static final int HIGHEST = 300;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    public UUID buildingId;
    /** Basements are below zero. */
    public Integer floor;
    public String code;
    /** ㎡, two decimals. */
    public BigDecimal areaSqm;
    public UnitKind kind = UnitKind.OFFICE;
    public Boolean lettable = true;
    /** {@code null} = since ever. */
    public LocalDate validFrom;
    /** Inclusive; {@code null} = without end. */
    public LocalDate validTo;

    public static UnitFacts of(Unit unit) {
        var facts = new UnitFacts();
        facts.buildingId = unit.buildingId;
        facts.floor = unit.floor;
        facts.code = unit.code;
        facts.areaSqm = unit.areaSqm;
        facts.kind = unit.kind;
        facts.lettable = unit.lettable;
        facts.validFrom = unit.validFrom;
        facts.validTo = unit.validTo;
        return facts;
    }

    /** @throws Problem 422 with every field that does not hold */
    void mustHold() {
        var flaws = flaws();
        flaws.mustBeNone();
        areaSqm = areaSqm.setScale(2, RoundingMode.UNNECESSARY);
    }

    Flaws flaws() {
        var flaws = new Flaws();
        code = Flaws.clean(code);
        flaws.given("buildingId", buildingId);
        if (isNoFloor(floor)) {
            flaws.bad("floor", SpaceWords::badFloor);
        }
        flaws.given("code", code);
        flaws.text("code", code, 32);
        flaws.area("areaSqm", areaSqm);
        flaws.given("kind", kind);
        flaws.given("lettable", lettable);
        possible(flaws, "validFrom", validFrom);
        possible(flaws, "validTo", validTo);
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            flaws.bad("validTo", SpaceWords::endsBeforeStart);
        }
        return flaws;
    }

    static boolean isNoFloor(Integer floor) {
        return floor == null || floor < DEEPEST || floor > HIGHEST;
    }

    private static void possible(Flaws flaws, String field, LocalDate day) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            flaws.bad(field, SpaceWords::noSuchDay);
        }
    }

    Span life() {
        return new Span(validFrom, validTo);
    }
}
