package cn.yuanqi.leasing;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The terms of several versions, read with three queries however many there are. */
final class StoredTerms {
    private final Map<UUID, List<LeaseLine>> lines;
    private final Map<UUID, List<LeaseStep>> steps;
    private final Map<UUID, List<LeaseFree>> windows;

    private StoredTerms(Collection<UUID> versions) {
        lines = LeaseLine.of(versions).stream().collect(groupingBy(line -> line.versionId));
        steps = LeaseStep.of(versions).stream().collect(groupingBy(step -> step.versionId));
        windows = LeaseFree.of(versions).stream().collect(groupingBy(window -> window.versionId));
    }

    static StoredTerms of(Collection<LeaseVersion> versions) {
        return new StoredTerms(versions.stream().map(version -> version.id).toList());
    }

    LeaseTerms of(LeaseVersion version, UUID enterpriseId) {
        var terms = new LeaseTerms();
        terms.enterpriseId = enterpriseId;
        terms.startsOn = version.startsOn;
        terms.endsOn = version.endsOn;
        terms.proration = version.proration;
        terms.paymentMonths = version.paymentMonths;
        terms.dueDay = version.dueDay;
        terms.depositMonths = version.depositMonths;
        terms.depositAmount = version.depositAmount;
        terms.taxRate = version.taxRate;
        terms.lateFeePercentPerDay = version.lateFeePercentPerDay;
        terms.graceDays = version.graceDays;
        terms.holdoverPercent = version.holdoverPercent;
        var rows = lines.getOrDefault(version.id, List.of());
        terms.lines = rows.stream().filter(LeaseLine::isRent).map(LeaseLine::rent).toList();
        terms.charges = rows.stream().filter(row -> !row.isRent()).map(LeaseLine::charge).toList();
        terms.escalations = steps.getOrDefault(version.id, List.of()).stream().map(LeaseStep::escalation).toList();
        terms.inPark();
        terms.freePeriods = windows.getOrDefault(version.id, List.of()).stream().map(LeaseFree::window).toList();
        return terms;
    }
}
