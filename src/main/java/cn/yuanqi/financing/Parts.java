package cn.yuanqi.financing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.yuanqi.identity.Person;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What belongs to many applications, each kind read at once. */
final class Parts {
    private final Map<UUID, List<FinancingStep>> steps;
    private final Map<UUID, List<FinancingCondition>> conditions;
    private final Map<UUID, List<FinancingDocument>> documents;
    private final Map<UUID, List<Collateral>> collaterals;
    private final Map<UUID, List<FinancingApproval>> approvals;
    private final Map<UUID, List<FinancingReview>> reviews;

    private final List<UUID> handlers;

    private Parts(List<UUID> all, List<UUID> asLender, List<UUID> handlers) {
        this.handlers = handlers;
        steps = by(FinancingStep.list("applicationId in ?1 order by id", all), each -> each.applicationId);
        conditions = by(FinancingCondition.list("applicationId in ?1 order by place", all), each -> each.applicationId);
        documents = by(FinancingDocument.list("from FinancingDocument d join fetch d.file where d.applicationId in ?1 "
                + "and d.removedAt is null order by d.id", all), each -> each.applicationId);
        collaterals = by(Collateral.list("applicationId in ?1", all), each -> each.applicationId);
        approvals = asLender.isEmpty()
                ? Map.of()
                : by(FinancingApproval.list("applicationId in ?1 order by id", asLender), each -> each.applicationId);
        reviews = asLender.isEmpty()
                ? Map.of()
                : by(FinancingReview.list("applicationId in ?1 order by id desc", asLender),
                        each -> each.applicationId);
    }

    static Parts of(Collection<FinancingApplication> applications, FinancingSight sight) {
        var all = applications.stream().map(one -> one.id).toList();
        var own = applications.stream()
                .filter(one -> sight.isLender(one.institutionId) && !sight.isApplicant(one.enterpriseId))
                .map(one -> one.id).toList();
        return new Parts(all, own, applications.stream().map(one -> one.inHandsOf).filter(Objects::nonNull).toList());
    }

    private static <T extends PanacheEntityBase> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> application) {
        return rows.stream().collect(Collectors.groupingBy(application));
    }

    List<FinancingStep> steps(UUID application) {
        return steps.getOrDefault(application, List.of());
    }

    List<FinancingCondition> conditions(UUID application) {
        return conditions.getOrDefault(application, List.of());
    }

    List<FinancingDocument> documents(UUID application) {
        return documents.getOrDefault(application, List.of());
    }

    /** {@code null} for none. */
    Collateral collateral(UUID application) {
        return collaterals.getOrDefault(application, List.of()).stream().findFirst().orElse(null);
    }

    /** Those of the round under way. */
    List<FinancingApproval> approvals(FinancingApplication application) {
        return approvals.getOrDefault(application.id, List.of()).stream()
                .filter(each -> each.round == application.round).toList();
    }

    List<FinancingReview> reviews(UUID application) {
        return reviews.getOrDefault(application, List.of());
    }

    /** Of all who did something in them. */
    Map<UUID, String> names() {
        Set<UUID> ids = new HashSet<>();
        steps.values().forEach(rows -> rows.forEach(each -> ids.add(each.by)));
        approvals.values().forEach(rows -> rows.forEach(each -> ids.addAll(Arrays.asList(each.by, each.inNameOf))));
        reviews.values().forEach(rows -> rows.forEach(each -> ids.addAll(Arrays.asList(each.by, each.inNameOf))));
        ids.addAll(handlers);
        ids.remove(null);
        return Person.names(ids);
    }
}
