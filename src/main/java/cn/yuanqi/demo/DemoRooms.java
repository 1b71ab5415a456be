package cn.yuanqi.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import cn.yuanqi.space.Unit;
import cn.yuanqi.space.UnitKind;

/** Who sits where: a unit each as drawn, then the next ones on the same floor, until the park is as full as it shall be. */
final class DemoRooms {
    /** Of the lettable area. */
    private static final BigDecimal FULL = new BigDecimal("0.83");
    private static final int ROUNDS = 6;

    private final List<Unit> free;
    private final List<List<Unit>> rooms = new ArrayList<>();
    private final Set<Unit> taken = new HashSet<>();
    private BigDecimal missing;

    private DemoRooms(List<Unit> free) {
        this.free = free;
    }

    /**
     * @param units all that stand, of which {@code free} are to be let, by code
     * @param order of those who draw
     * @param running so many of the leases run today
     */
    static DemoRooms of(List<Unit> units, List<Unit> free, int[] order, int running) {
        var drawn = new DemoRooms(free);
        for (int place : order) {
            drawn.rooms.add(new ArrayList<>(List.of(free.get(place))));
        }
        drawn.missing = units.stream().filter(unit -> unit.lettable).map(unit -> unit.areaSqm)
                .reduce(BigDecimal.ZERO, BigDecimal::add).multiply(FULL);
        drawn.draw(running);
        return drawn;
    }

    private void draw(int running) {
        rooms.subList(0, Math.min(running + 9, rooms.size())).forEach(own -> taken.add(own.get(0)));
        rooms.subList(0, running).forEach(own -> missing = missing.subtract(own.get(0).areaSqm));
        for (int round = 0; round < ROUNDS; round++) {
            for (int n = 2; n < running && missing.signum() > 0; n++) {
                grow(rooms.get(n));
            }
        }
    }

    private void grow(List<Unit> own) {
        var last = own.get(own.size() - 1);
        int place = free.indexOf(last) + 1;
        if (last.kind == UnitKind.DESK || place >= free.size()) {
            return;
        }
        var next = free.get(place);
        boolean beside = Objects.equals(next.buildingId, last.buildingId) && next.floor == last.floor;
        if (beside && taken.add(next)) {
            own.add(next);
            missing = missing.subtract(next.areaSqm);
        }
    }

    /** Of the lease at that place in the order. */
    List<Unit> of(int lease) {
        return rooms.get(lease);
    }

    /** What nobody sits in, offices and workshops. */
    List<Unit> left() {
        return free.stream().filter(unit -> unit.kind != UnitKind.DESK && !taken.contains(unit)).toList();
    }
}
