package cn.yuanqi.request;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Person;

/** All that belongs to a list of cases, read kind by kind. */
record CaseParts(Map<UUID, String> enterprises, Map<UUID, ServiceItem> items, Map<UUID, ItemEdition> editions,
        Map<UUID, List<ServiceEntry>> entries, Map<UUID, List<ServiceComment>> comments,
        Map<UUID, List<ServiceDocument>> documents, Map<UUID, List<ServiceRating>> ratings, Map<UUID, String> people) {

    static CaseParts of(Collection<ServiceCase> cases, boolean staff) {
        var ids = cases.stream().map(one -> one.id).toList();
        var entries = ServiceEntry.of(ids);
        var comments = ServiceComment.of(ids, staff);
        Set<UUID> people = new HashSet<>();
        cases.forEach(one -> people.add(one.assigneeId));
        entries.forEach(one -> people.addAll(java.util.Arrays.asList(one.by, one.personId)));
        comments.forEach(one -> people.add(one.by));
        people.removeIf(Objects::isNull);
        return new CaseParts(
                Enterprise.byIds(ids(cases, one -> one.enterpriseId)).stream()
                        .collect(Collectors.toMap(one -> one.id, one -> one.name)),
                ServiceItem.byIds(ids(cases, one -> one.itemId)).stream()
                        .collect(Collectors.toMap(one -> one.id, one -> one)),
                ItemEdition.byIds(ids(cases, one -> one.editionId)).stream()
                        .collect(Collectors.toMap(one -> one.id, one -> one)),
                by(entries, one -> one.caseId), by(comments, one -> one.caseId),
                by(ServiceDocument.of(ids), one -> one.caseId), by(ServiceRating.of(ids), one -> one.caseId),
                people.isEmpty() ? Map.of() : Person.names(people));
    }

    private static Set<UUID> ids(Collection<ServiceCase> cases, Function<ServiceCase, UUID> id) {
        return cases.stream().map(id).collect(Collectors.toSet());
    }

    private static <T> Map<UUID, List<T>> by(List<T> all, Function<T, UUID> of) {
        return all.stream().collect(Collectors.groupingBy(of));
    }
}
