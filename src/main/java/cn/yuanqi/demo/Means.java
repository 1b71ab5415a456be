package cn.yuanqi.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Flag;

/** The hour and day means of a curve, as the outlet's logger computes them; days are the park's. */
record Means(Curve curve, ZoneId zone) {
    private static final Substance[] SUBSTANCES = Substance.values();
    /** Of an hour: every five minutes, so that no excursion is missed. */
    private static final int SAMPLES = 12;
    private static final int SPACING = 300;

    /** What a day brought, by the beginnings of its hours and as a whole; factors by their codes. */
    record Day(SortedMap<Instant, Map<String, FactorValue>> hours, Map<String, FactorValue> whole) {
    }

    /** Mean, smallest and largest of an interval, not yet rounded. */
    private record Figure(double mean, double min, double max) {
    }

    /** By factor code. */
    Map<String, FactorValue> hour(Instant start) {
        return values(figures(start), start);
    }

    Day day(LocalDate day) {
        var starts = hours(day);
        var hours = new TreeMap<Instant, Map<String, FactorValue>>();
        var figures = new ArrayList<Figure[]>();
        for (Instant start : starts) {
            var ofHour = figures(start);
            figures.add(ofHour);
            hours.put(start, values(ofHour, start));
        }
        var whole = new Figure[SUBSTANCES.length];
        Arrays.setAll(whole, i -> whole(figures.stream().map(ofHour -> ofHour[i]).toList()));
        return new Day(hours, values(whole, starts.get(0)));
    }

    /** When the hours of this day begin. */
    List<Instant> hours(LocalDate day) {
        var hours = new ArrayList<Instant>(24);
        var end = day.plusDays(1).atStartOfDay(zone).toInstant();
        for (var hour = day.atStartOfDay(zone).toInstant(); hour.isBefore(end); hour = hour.plus(1, ChronoUnit.HOURS)) {
            hours.add(hour);
        }
        return hours;
    }

    private Figure[] figures(Instant start) {
        long local = Curve.local(start, zone) + SPACING / 2;
        var figures = new Figure[SUBSTANCES.length];
        for (int i = 0; i < SUBSTANCES.length; i++) {
            double sum = 0;
            double min = Double.MAX_VALUE;
            double max = 0;
            for (int sample = 0; sample < SAMPLES; sample++) {
                double value = curve.at(SUBSTANCES[i], local + sample * SPACING);
                sum += value;
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
            figures[i] = new Figure(sum / SAMPLES, min, max);
        }
        return figures;
    }

    private static Figure whole(List<Figure> hours) {
        return new Figure(hours.stream().mapToDouble(Figure::mean).average().orElseThrow(),
                hours.stream().mapToDouble(Figure::min).min().orElseThrow(),
                hours.stream().mapToDouble(Figure::max).max().orElseThrow());
    }

    private Map<String, FactorValue> values(Figure[] figures, Instant start) {
        var flag = curve.isStill(Curve.local(start, zone)) ? Flag.F : Flag.N;
        var values = new LinkedHashMap<String, FactorValue>();
        for (Substance substance : SUBSTANCES) {
            var figure = figures[substance.ordinal()];
            values.put(substance.code, new FactorValue(substance.shown(figure.mean), substance.shown(figure.min),
                    substance.shown(figure.max), null, flag));
        }
        return values;
    }
}
