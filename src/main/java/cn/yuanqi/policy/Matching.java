package cn.yuanqi.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.report.Figures;

/** Gathers what is on file about enterprises, as much as conditions ask for: one question per figure, however many they are. */
final class Matching {
    private Matching() {
    }

    /** The park's enterprises that have not left, by name, and how each stands. */
    static Map<Enterprise, Match> all(Policy policy, LocalDate on) {
        return of(policy, Enterprise.byName().stream().filter(one -> one.status != Lifecycle.LEFT).toList(), on);
    }

    static Map<Enterprise, Match> of(Policy policy, Collection<Enterprise> enterprises, LocalDate on) {
        var evidence = evidence(List.of(policy), enterprises, on);
        var matches = new LinkedHashMap<Enterprise, Match>();
        enterprises.forEach(one -> matches.put(one, Match.of(policy.conditions(), evidence.get(one.id))));
        return matches;
    }

    /** How one enterprise stands to several policies. */
    static Map<UUID, Match> of(Enterprise enterprise, Collection<Policy> policies, LocalDate on) {
        var evidence = evidence(policies, List.of(enterprise), on).get(enterprise.id);
        return policies.stream().collect(Collectors.toMap(policy -> policy.id,
                policy -> Match.of(policy.conditions(), evidence)));
    }

    private static Map<UUID, Evidence> evidence(Collection<Policy> policies, Collection<Enterprise> enterprises,
            LocalDate on) {
        var ids = enterprises.stream().map(one -> one.id).toList();
        var reported = new HashMap<UUID, Map<Evidence.Key, Evidence.Reported>>();
        for (Evidence.Key key : wanted(policies)) {
            Figures.accepted(ids, key.field(), key.year()).forEach((id, figure) -> reported
                    .computeIfAbsent(id, fresh -> new HashMap<>())
                    .put(key, new Evidence.Reported(figure.value(), figure.reportId())));
        }
        return enterprises.stream().collect(Collectors.toMap(one -> one.id, one -> new Evidence(on, choices(one),
                one.foundedOn, one.registeredCapital, one.headcount, reported.getOrDefault(one.id, Map.of()))));
    }

    private static Set<Evidence.Key> wanted(Collection<Policy> policies) {
        return policies.stream().flatMap(policy -> policy.conditions().stream())
                .filter(condition -> condition.measure().ofReport())
                .flatMap(condition -> condition.measure().fields().stream().flatMap(field -> condition.measure()
                        .isGrowth()
                                ? Stream.of(new Evidence.Key(field, condition.year()),
                                        new Evidence.Key(field, condition.year() - 1))
                                : Stream.of(new Evidence.Key(field, condition.year()))))
                .collect(Collectors.toSet());
    }

    private static Map<Measure, Set<String>> choices(Enterprise enterprise) {
        var choices = new EnumMap<Measure, Set<String>>(Measure.class);
        choices.put(Measure.CATEGORY, enterprise.categories().stream().map(Enum::name).collect(Collectors.toSet()));
        choices.put(Measure.STAGE, Set.of(enterprise.status.name()));
        choices.put(Measure.COMPLIANCE, Set.of(enterprise.compliance.name()));
        return choices;
    }
}
