package cn.yuanqi.plan;

import java.util.ArrayList;
import java.util.List;

/** Finds places for what nobody has placed: always the same ones for the same things in the same order. Pure. */
public final class Layout {
    /** The drawn plan, in parcels with streets between them. */
    private static final int PARCELS_ACROSS = 6;
    private static final int PARCELS_DOWN = 5;
    /** What a parcel leaves to its streets on each side, as a share of it. */
    private static final double STREET = .04;
    /** How far from its parcel's border a light keeps. */
    private static final double INSIDE = .1;
    private static final int PARCELS = PARCELS_ACROSS * PARCELS_DOWN;
    private static final double EDGE = .97;
    private static final int PER_ROW = 40;

    private Layout() {
    }

    /** A place, 0…1 of the plan. */
    public record Point(double x, double y) {
    }

    /** A rectangle by its left upper corner, 0…1 of the plan. */
    public record Box(double x, double y, double width, double height) {
    }

    /** On an empty plan: spread over the parcels, in each of them in rows. */
    public static List<Point> overAll(int count) {
        var points = new ArrayList<Point>(count);
        int perParcel = Math.max(1, (count + PARCELS - 1) / PARCELS);
        int across = (int) Math.ceil(Math.sqrt(perParcel * 1.3));
        int down = (perParcel + across - 1) / across;
        for (int n = 0; n < count; n++) {
            int parcel = count < PARCELS ? (int) ((n + .5) * PARCELS / count) : n / perParcel;
            int within = count < PARCELS ? 0 : n % perParcel;
            points.add(new Point((parcel % PARCELS_ACROSS + inner(within % across, across)) / PARCELS_ACROSS,
                    (parcel / PARCELS_ACROSS + inner(within / across, down)) / PARCELS_DOWN));
        }
        return points;
    }

    private static double inner(int place, int of) {
        return INSIDE + (place + .5) / of * (1 - INSIDE * 2);
    }

    /** Beside what has been placed: in rows along the lower edge. */
    public static List<Point> alongTheEdge(int count) {
        var points = new ArrayList<Point>(count);
        for (int n = 0; n < count; n++) {
            points.add(new Point((n % PER_ROW + .75) / (PER_ROW + .5), EDGE - n / PER_ROW * .035 % .9));
        }
        return points;
    }

    /** The parcels of an empty plan. */
    public static List<Box> parcels() {
        var boxes = new ArrayList<Box>(PARCELS);
        for (int n = 0; n < PARCELS; n++) {
            boxes.add(new Box((n % PARCELS_ACROSS + STREET) / PARCELS_ACROSS,
                    (n / PARCELS_ACROSS + STREET) / PARCELS_DOWN, (1 - STREET * 2) / PARCELS_ACROSS,
                    (1 - STREET * 2) / PARCELS_DOWN));
        }
        return boxes;
    }

    /** Buildings in rows, with streets around them. */
    public static List<Box> buildings(int count) {
        var boxes = new ArrayList<Box>(count);
        int across = Math.max(1, (int) Math.ceil(Math.sqrt(count * 1.2)));
        int down = Math.max(1, (count + across - 1) / across);
        for (int n = 0; n < count; n++) {
            boxes.add(new Box((n % across + .14) / across, (n / across + .16) / down, .72 / Math.max(across, 2.2),
                    .68 / Math.max(down, 1.8)));
        }
        return boxes;
    }
}
