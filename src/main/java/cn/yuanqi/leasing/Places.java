package cn.yuanqi.leasing;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.platform.Language;
import cn.yuanqi.space.Building;
import cn.yuanqi.space.Unit;

/** Units, prices and kinds as a contract names them, in the asker's language. */
record Places(Map<UUID, Unit> units, Map<UUID, Building> buildings) {

    static Places of(Collection<LeaseTerms> all) {
        var wanted = all.stream()
                .flatMap(terms -> Stream.concat(terms.lines.stream().map(RentLine::unitId),
                        terms.charges.stream().map(ChargeTerms::unitId)))
                .filter(Objects::nonNull).collect(Collectors.toSet());
        var units = Unit.byIds(wanted).stream().collect(toMap(unit -> unit.id, Function.identity()));
        var buildings = units.values().stream().map(unit -> unit.buildingId).distinct()
                .map(id -> Building.byId(id).orElseThrow()).collect(toMap(one -> one.id, Function.identity()));
        return new Places(units, buildings);
    }

    /** {@code null} for the lease as a whole. */
    String name(UUID unitId) {
        var words = Language.words(ContractWords.class);
        var unit = unitId == null ? null : units.get(unitId);
        return unit == null
                ? words.wholeLease()
                : words.place(buildings.get(unit.buildingId).name, unit.floor, unit.code);
    }

    /** As terms say it, else the registered one; {@code null} where the price does not count it. */
    BigDecimal area(RentLine line) {
        if (line.basis() == Basis.FIXED_MONTH || line.areaSqm() != null) {
            return line.areaSqm();
        }
        var unit = line.unitId() == null ? null : units.get(line.unitId());
        return unit == null ? null : unit.areaSqm;
    }

    String line(RentLine line) {
        var words = Language.words(ContractWords.class);
        var price = price(line.price(), line.basis());
        var area = area(line);
        return area == null
                ? words.lineWithoutArea(name(line.unitId()), price)
                : words.line(name(line.unitId()), ContractArticles.plain(area) + " ㎡", price);
    }

    /** The units of segments, where there are several to tell apart. */
    String code(UUID unitId) {
        return unitId == null || !units.containsKey(unitId) ? null : units.get(unitId).code;
    }

    static String price(BigDecimal price, Basis basis) {
        var words = Language.words(LeaseWords.class);
        var unit = switch (basis) {
            case SQM_DAY -> words.basis_SQM_DAY();
            case SQM_MONTH -> words.basis_SQM_MONTH();
            case FIXED_MONTH -> words.basis_FIXED_MONTH();
        };
        return price.setScale(Math.max(2, price.stripTrailingZeros().scale())).toPlainString() + " " + unit;
    }

    static String proration(Proration proration) {
        var words = Language.words(LeaseWords.class);
        return switch (proration) {
            case CALENDAR_DAYS -> words.proration_CALENDAR_DAYS();
            case MONTH_12_365 -> words.proration_MONTH_12_365();
        };
    }

    static String kind(ChargeKind kind) {
        var words = Language.words(LeaseWords.class);
        return switch (kind) {
            case RENT -> words.kind_RENT();
            case PROPERTY_FEE -> words.kind_PROPERTY_FEE();
            case SERVICE -> words.kind_SERVICE();
            case PENALTY -> words.kind_PENALTY();
            case CLAW_BACK -> words.kind_CLAW_BACK();
            case DEPOSIT -> words.kind_DEPOSIT();
        };
    }
}
