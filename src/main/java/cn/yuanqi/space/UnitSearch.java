package cn.yuanqi.space;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** What is asked of the list of units; {@code null} does not filter. */
record UnitSearch(UUID building, Integer floor, UnitState state, LocalDate on, String[] after, int limit) {
    private static final Set<String> KNOWN = Set.of("building", "buildingId", "floor", "state", "on", "limit",
            "cursor");

    /** @throws Problem 422 for a parameter or a value that is unknown */
    static UnitSearch of(UriInfo uri, LocalDate today) {
        Parameters.only(uri, KNOWN);
        var query = uri.getQueryParameters();
        var building = query.getFirst(query.containsKey("building") ? "building" : "buildingId");
        return new UnitSearch(building == null ? null : Ids.parse(building), floor(query.getFirst("floor")),
                state(query.getFirst("state")), day(query.getFirst("on"), today),
                Cursor.decode(query.getFirst("cursor"), 4), Limit.of(query.getFirst("limit")));
    }

    private static Integer floor(String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException noNumber) {
            throw Problem.invalid("floor", Language.words(SpaceWords.class).badFloor());
        }
    }

    private static UnitState state(String text) {
        try {
            return text == null ? null : UnitState.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid("state", Language.words(SpaceWords.class).unknownValue(text));
        }
    }

    /** @throws Problem 422 when it is no day */
    static LocalDate day(String text, LocalDate today) {
        try {
            return text == null ? today : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Problem.invalid("on", Language.words(SpaceWords.class).noSuchDay());
        }
    }

    /** A page of what the asker may see: the park's staff all units, an enterprise those that it holds that day. */
    Listing<UnitView> run(Actor actor) {
        var found = SpaceOn.of(on).units().stream().filter(this::fits).filter(one -> isVisible(one, actor)).toList();
        var last = after == null ? null : key(after);
        var rest = found.stream().filter(one -> last == null || one.key().compareTo(last) > 0).limit(limit + 1L)
                .toList();
        return Listing.cut(rest, limit, (long) found.size(), UnitSearch::cursor).map(one -> UnitView.of(one, actor));
    }

    private boolean fits(UnitOn one) {
        return (building == null || one.building().id.equals(building))
                && (floor == null || one.unit().floor == floor) && (state == null || one.state() == state);
    }

    static boolean isVisible(UnitOn one, Actor actor) {
        return actor.seesWholePark() || one.hold() != null && one.hold().enterpriseId != null
                && one.hold().enterpriseId.equals(actor.enterpriseId());
    }

    private static UnitOn.Key key(String[] after) {
        try {
            return new UnitOn.Key(after[0], Integer.parseInt(after[1]), after[2], after[3]);
        } catch (NumberFormatException noFloor) {
            throw Cursor.bad();
        }
    }

    private static String cursor(UnitOn last) {
        var key = last.key();
        return Cursor.encode(key.building(), String.valueOf(key.floor()), key.code(), key.id());
    }
}
