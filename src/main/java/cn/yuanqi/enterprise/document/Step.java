package cn.yuanqi.enterprise.document;

import java.util.List;
import java.util.OptionalInt;

/** When a person is reminded of an expiry: 60, 30 and 7 days before it, and on the day. */
final class Step {
    private static final List<Integer> STEPS = List.of(0, 7, 30, 60);

    private Step() {
    }

    /** The step that belongs to so many days left; none when there are more than 60, or the day is past. */
    static OptionalInt at(long daysLeft) {
        return daysLeft < 0
                ? OptionalInt.empty()
                : STEPS.stream().mapToInt(Integer::intValue).filter(step -> daysLeft <= step).findFirst();
    }
}
