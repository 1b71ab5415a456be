package cn.yuanqi.leasing;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.space.Unit;

/**
 * A lease as one line of a list.
 *
 * @param areaSqm of its lines together, {@code null} where none counts one
 * @param signed the last signed copy of the version in force, {@code null} = none
 */
record LeaseRow(UUID id, String number, UUID enterpriseId, String enterprise, String units, BigDecimal areaSqm,
        LocalDate startsOn, LocalDate endsOn, ApprovalStatus status, LeaseLife life, UUID signed) {

    /** What the badge says: the life of an approved lease, else how far the agreement has come. */
    public String state() {
        return life == null ? status.name() : life.name();
    }

    static List<LeaseRow> of(List<Lease> leases, LocalDate today) {
        var versions = LeaseVersion.ofAll(leases.stream().map(lease -> lease.id).toList()).stream()
                .collect(groupingBy(version -> version.leaseId));
        var current = versions.values().stream().map(LeaseVersion::current)
                .collect(Collectors.toMap(version -> version.leaseId, Function.identity()));
        var lines = LeaseLine.of(current.values().stream().map(version -> version.id).toList()).stream()
                .filter(LeaseLine::isRent).collect(groupingBy(line -> line.versionId));
        var units = Unit.byIds(lines.values().stream().flatMap(Collection::stream).map(line -> line.unitId)
                .filter(Objects::nonNull).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(unit -> unit.id, unit -> unit.code));
        var names = Enterprise.byIds(leases.stream().map(lease -> lease.enterpriseId).collect(Collectors.toSet()))
                .stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
        var signed = SignedCopy.lastOf(current.values());
        return leases.stream().map(lease -> {
            var own = lines.getOrDefault(current.get(lease.id).id, List.of());
            var codes = own.stream().map(line -> units.get(line.unitId)).filter(Objects::nonNull).distinct()
                    .collect(Collectors.joining(" · "));
            var area = own.stream().map(line -> line.areaSqm).filter(Objects::nonNull).reduce(BigDecimal::add)
                    .orElse(null);
            return new LeaseRow(lease.id, lease.number, lease.enterpriseId, names.get(lease.enterpriseId), codes,
                    area, lease.startsOn, lease.endsOn, lease.status, lease.life(today),
                    signed.get(current.get(lease.id).id));
        }).toList();
    }
}
