package cn.yuanqi.enterprise.incubation;

import java.util.List;
import java.util.stream.Stream;

/** How a condition stands; unknown where a figure that it needs is not on file. */
enum Light {
    MET, NOT_MET, UNKNOWN;

    static Light of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /** All of them: one that is not met decides, then one that is unknown. */
    static Light all(List<Light> lights) {
        return first(lights, NOT_MET, UNKNOWN, MET);
    }

    /** Any of them: one that is met decides, then one that is unknown. */
    static Light any(List<Light> lights) {
        return first(lights, MET, UNKNOWN, NOT_MET);
    }

    private static Light first(List<Light> lights, Light... order) {
        return Stream.of(order).filter(lights::contains).findFirst().orElse(UNKNOWN);
    }
}
