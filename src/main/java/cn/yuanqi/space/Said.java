package cn.yuanqi.space;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import io.quarkus.arc.Arc;

/** Who is in the way, as far as the asker may know. */
final class Said {
    private Said() {
    }

    static String held(Unit unit, Hold hold) {
        var words = Language.words(SpaceWords.class);
        var holder = mayKnow(hold) ? hold.label : words.somebody();
        var until = hold.to == null ? words.openEnd() : hold.to.toString();
        return hold.kind == HoldKind.LET
                ? words.letTo(unit.code, hold.from.toString(), until, holder)
                : words.reservedFor(unit.code, hold.from.toString(), until, holder);
    }

    /** Only people of enterprises and lenders must not learn names; jobs and the park's staff may. */
    private static boolean mayKnow(Hold hold) {
        var actor = Arc.container().instance(Actor.class).get();
        return actor.roles().isEmpty() || actor.seesWholePark()
                || hold.enterpriseId != null && hold.enterpriseId.equals(actor.enterpriseId());
    }
}
