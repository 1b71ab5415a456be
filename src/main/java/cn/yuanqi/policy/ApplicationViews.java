package cn.yuanqi.policy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.platform.form.Kept;

/** Applications with all that belongs to them. */
final class ApplicationViews {
    private static final TypeReference<Match> MATCH = new TypeReference<>() {
    };

    private ApplicationViews() {
    }

    static ApplicationView one(PolicyApplication application) {
        return all(List.of(application)).get(0);
    }

    static List<ApplicationView> all(Collection<PolicyApplication> applications) {
        var ids = applications.stream().map(one -> one.policyId).distinct().toList();
        Map<UUID, Policy> policies = ids.isEmpty()
                ? Map.of()
                : Policy.<Policy>list("id in ?1", ids).stream().collect(Collectors.toMap(one -> one.id, one -> one));
        var names = Enterprise.byIds(applications.stream().map(one -> one.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.name));
        return applications.stream().map(one -> view(one, policies.get(one.policyId), names.get(one.enterpriseId)))
                .toList();
    }

    private static ApplicationView view(PolicyApplication one, Policy policy, String enterprise) {
        var documents = PolicyDocument.of(one.id).stream().map(file -> new ApplicationView.DocumentView(file.id,
                file.item, file.file.name, file.file.size)).toList();
        var there = documents.stream().map(ApplicationView.DocumentView::item).collect(Collectors.toSet());
        var missing = policy.checklist().stream().filter(item -> item.required() && !there.contains(item.code()))
                .map(ChecklistItem::code).toList();
        var side = one.status == ApplicationStatus.PAID_OUT && one.paid.compareTo(one.granted) < 0
                ? ApplicationView.Side.AUTHORITY
                : ApplicationView.waiting(one.status);
        return new ApplicationView(one.id, one.policyId, policy.title(), one.enterpriseId, enterprise, one.status,
                side, one.since, one.amount, one.statement, one.matched == null ? null : Kept.read(one.matched, MATCH),
                policy.checklist(), documents, missing, one.reference, one.reason, one.granted, one.paid,
                one.granted == null ? null : one.granted.subtract(one.paid),
                PolicyPayment.of(one.id).stream().map(pay -> new ApplicationView.PaymentView(pay.id, pay.amount,
                        pay.paidOn, pay.reference, pay.recordedAt)).toList(),
                PolicyStep.of(one.id).stream().map(step -> new ApplicationView.StepView(step.deed, step.to, step.note,
                        step.at)).toList(),
                one.submittedAt, one.decidedAt, one.version);
    }
}
