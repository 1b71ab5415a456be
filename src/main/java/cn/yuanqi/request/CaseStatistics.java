package cn.yuanqi.request;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import io.quarkus.hibernate.orm.panache.Panache;

/**
 * What the park's cases come to: who has how much in hand now, and of those done in the last months, which share was
 * done in its promised time, in how many hours, and how they were rated. A case that was opened again counts each time.
 *
 * @param months how many it looks back, the present one among them
 */
record CaseStatistics(int months, List<Load> workload, List<OfItem> items, List<OfMonth> byMonth) {
    private static final int MONTHS = 12;

    /** @param person {@code null} for cases that nobody works on @param done in these months */
    record Load(UUID person, String name, long live, long waiting, long overdue, long done) {
    }

    /** @param keptPercent of those done @param medianHours of working time @param stars on average, {@code null} for none */
    record OfItem(String code, String name, int done, Double keptPercent, Double medianHours, Double stars,
            int ratings) {
    }

    /** @param month for example 2026-11 */
    record OfMonth(String month, int done, double keptPercent, double medianHours) {
    }

    /** One time that a case was done. */
    private record Done(UUID itemId, UUID assigneeId, Instant at, long worked, long promised) {
    }

    /** Of the current park. */
    static CaseStatistics of(String park, Instant now, ZoneId zone) {
        var since = YearMonth.from(now.atZone(zone)).minusMonths(MONTHS - 1L).atDay(1).atStartOfDay(zone).toInstant();
        var done = done(since);
        return new CaseStatistics(MONTHS, workload(park, now, done), items(done, since), byMonth(done, zone));
    }

    private static List<Done> done(Instant since) {
        return Panache.getEntityManager()
                .createQuery("select c.itemId, c.assigneeId, e.at, e.worked, e.promised from ServiceEntry e "
                        + "join ServiceCase c on c.id = e.caseId where e.deed = :done and e.at >= :since",
                        Object[].class)
                .setParameter("done", CaseMoved.Deed.DONE).setParameter("since", since).getResultStream()
                .map(row -> new Done((UUID) row[0], (UUID) row[1], (Instant) row[2], (Long) row[3], (Long) row[4]))
                .toList();
    }

    private static List<Load> workload(String park, Instant now, List<Done> done) {
        List<ServiceCase> live = ServiceCase.list("status in ?1", CaseStatus.LIVE);
        var people = new HashSet<UUID>();
        live.stream().filter(one -> one.assigneeId != null).forEach(one -> people.add(one.assigneeId));
        done.stream().filter(one -> one.assigneeId() != null).forEach(one -> people.add(one.assigneeId()));
        Membership.holders(park, Role.OPERATOR).forEach(one -> people.add(one.id));
        var names = people.isEmpty() ? Map.<UUID, String>of() : Person.names(people);
        var loads = new ArrayList<Load>();
        people.stream().map(person -> load(person, names.get(person), live, now, done))
                .sorted(java.util.Comparator.comparingLong(Load::live).reversed().thenComparing(one -> one.person()))
                .forEach(loads::add);
        loads.add(load(null, null, live, now, done));
        return loads;
    }

    private static Load load(UUID person, String name, List<ServiceCase> live, Instant now, List<Done> done) {
        var own = live.stream().filter(one -> java.util.Objects.equals(one.assigneeId, person)).toList();
        return new Load(person, name, own.size(),
                own.stream().filter(one -> one.status == CaseStatus.WAITING_FOR_ENTERPRISE).count(),
                own.stream().filter(one -> one.clock.isOver(now)).count(),
                done.stream().filter(one -> java.util.Objects.equals(one.assigneeId(), person)).count());
    }

    private static List<OfItem> items(List<Done> done, Instant since) {
        var byItem = done.stream().collect(Collectors.groupingBy(Done::itemId));
        Map<UUID, List<Integer>> stars = new HashMap<>();
        Panache.getEntityManager().createQuery("select c.itemId, r.stars from ServiceRating r "
                + "join ServiceCase c on c.id = r.caseId where r.at >= :since", Object[].class)
                .setParameter("since", since).getResultStream().forEach(row -> stars
                        .computeIfAbsent((UUID) row[0], none -> new ArrayList<>()).add((Integer) row[1]));
        var items = ServiceItem.byIds(byItem.keySet());
        var names = Requests.names(byItem.keySet());
        return items.stream().map(item -> {
            var own = byItem.get(item.id);
            var rated = stars.getOrDefault(item.id, List.of());
            return new OfItem(item.code, names.get(item.id), own.size(), kept(own), median(own),
                    rated.isEmpty()
                            ? null
                            : tenth(rated.stream().mapToInt(Integer::intValue).average().orElseThrow()),
                    rated.size());
        }).sorted(java.util.Comparator.comparingInt(OfItem::done).reversed().thenComparing(OfItem::code)).toList();
    }

    private static List<OfMonth> byMonth(List<Done> done, ZoneId zone) {
        var months = done.stream().collect(Collectors.groupingBy(one -> YearMonth.from(one.at().atZone(zone)),
                TreeMap::new, Collectors.toList()));
        return months.descendingMap().entrySet().stream().map(one -> new OfMonth(one.getKey().toString(),
                one.getValue().size(), kept(one.getValue()), median(one.getValue()))).toList();
    }

    /** Percent done in the promised time. */
    private static double kept(Collection<Done> done) {
        return tenth(100.0 * done.stream().filter(one -> one.worked() <= one.promised()).count() / done.size());
    }

    /** Hours of working time; of an even number the mean of the two in the middle. */
    private static double median(Collection<Done> done) {
        return CaseViews.hours(median(done.stream().mapToLong(Done::worked).toArray()));
    }

    static long median(long[] values) {
        var sorted = values.clone();
        java.util.Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
