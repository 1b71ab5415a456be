package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.space.UnitKind;
import cn.yuanqi.space.UnitOn;

/**
 * A unit as a cell of the map.
 *
 * @param width of its floor's widest unit, in twelfths
 * @param overdue what its tenant owes overdue, CNY; {@code null} when nothing
 */
record MapUnit(UnitOn on, MapState state, int width, BigDecimal overdue) {

    public UUID id() {
        return on.id();
    }

    public String code() {
        return on.unit().code;
    }

    public BigDecimal area() {
        return on.unit().areaSqm;
    }

    /** {@code null} when nobody holds it. */
    public String holder() {
        return on.hold() == null ? null : on.hold().label;
    }

    /** What hovering and screen readers tell: whose, until when, what is owed, how long empty. */
    public List<String> facts() {
        var words = Language.words(SpaceMapWords.class);
        var facts = new ArrayList<String>();
        facts.add(code() + " " + kind(on.unit().kind) + " " + words.sqm(area().stripTrailingZeros().toPlainString()));
        facts.add(state.words());
        var hold = on.hold();
        if (hold != null) {
            facts.add(hold.label);
            facts.add(hold.to == null ? words.untilReleased() : words.until(hold.to.toString()));
            if (hold.note != null) {
                facts.add(hold.note);
            }
        } else if (on.vacantSince() != null) {
            facts.add(words.vacantFor(on.vacantDays()));
        }
        if (overdue != null) {
            facts.add(words.owes(overdue.toPlainString()));
        }
        if (on.next() != null) {
            facts.add(words.nextFrom(on.next().from.toString(), on.next().label));
        }
        return facts;
    }

    public String told() {
        return String.join(" · ", facts());
    }

    static String kind(UnitKind kind) {
        var words = Language.words(SpaceMapWords.class);
        return switch (kind) {
            case OFFICE -> words.office();
            case DESK -> words.desk();
            case WORKSHOP -> words.workshop();
            case WAREHOUSE -> words.warehouse();
            case SHOP -> words.shop();
            case PARKING -> words.parking();
        };
    }
}
