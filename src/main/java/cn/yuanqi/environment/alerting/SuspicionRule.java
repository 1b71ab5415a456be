package cn.yuanqi.environment.alerting;

import java.util.Set;

import cn.yuanqi.environment.monitoring.Water;

/**
 * When values of a factor look made up; 0 switches a rule off.
 *
 * @param constantMinutes the same value for so long, at least {@link Suspicions#FEWEST} of them
 * @param notPositiveValues so many consecutive valid values of zero or less
 * @param zeroAllowed whether zero is a value like any other: no flow, water at freezing point
 * @param jumpPercent a change from one value to the next of more than so many percent of the smaller one; off unless a
 *        park sets it, because sites differ by orders of magnitude
 * @param meanPercent a day mean that is more than so many percent off the mean of its hours
 * @param massPercent a mass that is more than so many percent off mean times flow
 * @param inflowPercent a day on which an outlet carries more than so many percent beyond what came in at its inlets; of the
 *        flow, lets more water out
 */
record SuspicionRule(int constantMinutes, int notPositiveValues, boolean zeroAllowed, int jumpPercent, int meanPercent,
        int massPercent, int inflowPercent) {
    private static final Set<String> ZERO_IS_FINE = Set.of("w00000");
    /** What no amount of water carries: pH, temperature, conductivity. */
    private static final Set<String> UNBALANCED = Set.of("w01001", "w01010", "w01014");
    /** °C may be below zero; a river's temperature and pH may keep their one decimal for hours. */
    private static final String TEMPERATURE = "w01010";
    private static final String PH = "w01001";

    static SuspicionRule usual(String factor) {
        int steady = factor.equals(PH) || factor.equals(TEMPERATURE) ? 360 : 120;
        return new SuspicionRule(steady, factor.equals(TEMPERATURE) ? 0 : 3, ZERO_IS_FINE.contains(factor), 0, 20, 20,
                UNBALANCED.contains(factor) ? 0 : Water.FLOW.equals(factor) ? 10 : 20);
    }
}
