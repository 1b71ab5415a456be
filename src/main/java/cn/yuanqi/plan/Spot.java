package cn.yuanqi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A thing on the plan with the place where it is drawn.
 *
 * @param x 0…1 from the left
 * @param y 0…1 from above
 * @param placed whether somebody said that it stands there
 */
public record Spot(double x, double y, boolean placed) {

    /**
     * Where these are drawn: while most have no place, each where it would stand if none had one, so that placing one
     * moves no other; later along the edge, lest they pretend.
     *
     * @param x their own place, {@code null} without one
     */
    public static <T> Map<UUID, Spot> of(List<T> things, Function<T, UUID> id, Function<T, Double> x,
            Function<T, Double> y) {
        var loose = things.stream().filter(thing -> x.apply(thing) == null || y.apply(thing) == null).toList();
        boolean mostAreLoose = loose.size() * 2 > things.size();
        var free = mostAreLoose ? Layout.overAll(things.size()) : Layout.alongTheEdge(loose.size());
        var spots = new HashMap<UUID, Spot>();
        int next = 0;
        for (int n = 0; n < things.size(); n++) {
            var thing = things.get(n);
            if (x.apply(thing) == null || y.apply(thing) == null) {
                var point = free.get(mostAreLoose ? n : next++);
                spots.put(id.apply(thing), new Spot(point.x(), point.y(), false));
            } else {
                spots.put(id.apply(thing), new Spot(x.apply(thing), y.apply(thing), true));
            }
        }
        return spots;
    }
}
