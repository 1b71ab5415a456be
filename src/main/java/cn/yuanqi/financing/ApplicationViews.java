package cn.yuanqi.financing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.financing.ApplicationStatus.Side;
import cn.yuanqi.financing.ApplicationView.Waiting;
import cn.yuanqi.identity.Role;

/** Draws applications for one asker, the names of all of them read at once. */
final class ApplicationViews {
    private final FinancingSight sight;
    private final Stamp stamp;
    private Map<UUID, String> enterprises = Map.of();
    private Map<UUID, String> lenders = Map.of();
    private Map<UUID, Product> products = Map.of();
    private Map<UUID, String> people = Map.of();
    private Parts parts;

    ApplicationViews(FinancingSight sight, Stamp stamp) {
        this.sight = sight;
        this.stamp = stamp;
    }

    ApplicationView one(FinancingApplication application) {
        return all(List.of(application)).get(0);
    }

    List<ApplicationView> all(Collection<FinancingApplication> applications) {
        enterprises = Enterprise.byIds(ids(applications, one -> one.enterpriseId)).stream()
                .collect(Collectors.toMap(each -> each.id, each -> each.name));
        lenders = LenderView.names(ids(applications, one -> one.institutionId));
        products = Product.<Product>list("id in ?1", ids(applications, one -> one.productId)).stream()
                .collect(Collectors.toMap(each -> each.id, each -> each));
        parts = Parts.of(applications, sight);
        people = parts.names();
        return applications.stream().map(this::view).toList();
    }

    private static List<UUID> ids(Collection<FinancingApplication> all,
            java.util.function.Function<FinancingApplication, UUID> id) {
        return List.copyOf(all.stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private ApplicationView view(FinancingApplication one) {
        boolean lender = sight.isLender(one.institutionId) && !sight.isApplicant(one.enterpriseId);
        boolean party = lender || sight.isApplicant(one.enterpriseId);
        var product = products.get(one.productId);
        var terms = one.terms();
        var conditions = parts.conditions(one.id);
        var collateral = party ? parts.collateral(one.id) : null;
        var documents = parts.documents(one.id);
        return new ApplicationView(one.id, one.enterpriseId, enterprises.get(one.enterpriseId), one.institutionId,
                lenders.get(one.institutionId), one.productId, product.name, terms.kind(), one.status, one.since,
                waiting(one, conditions), one.amount, one.termMonths, one.purpose, receivable(one, collateral),
                pledge(one, collateral), one.enteredAt, one.submittedAt, party ? one.question : null, offer(one, terms),
                one.decidedAt, party ? one.reason : null,
                party
                        ? conditions.stream().map(each -> new ApplicationView.ConditionView(each.place, each.text,
                                each.metAt, each.note)).toList()
                        : null,
                party ? papers(documents) : null, party ? Papers.missing(documents, terms) : null,
                parts.steps(one.id).stream().map(step -> step(step, one, party)).toList(),
                lender ? people.get(one.inHandsOf) : null, lender ? approvals(one, parts.approvals(one)) : null,
                lender ? reviews(one, parts.reviews(one.id)) : null, one.version);
    }

    private Waiting waiting(FinancingApplication one, List<FinancingCondition> conditions) {
        var side = one.status.waitsFor();
        if (side == null) {
            return null;
        }
        boolean unmet = one.status == ApplicationStatus.ACCEPTED && conditions.stream().anyMatch(c -> c.metAt == null);
        if (side == Side.APPLICANT || unmet) {
            return new Waiting(Side.APPLICANT, Role.OWNER, enterprises.get(one.enterpriseId));
        }
        return new Waiting(Side.LENDER, one.status == ApplicationStatus.IN_REVIEW ? Role.APPROVER : Role.REVIEWER,
                lenders.get(one.institutionId));
    }

    private static ApplicationView.Receivable receivable(FinancingApplication one, Collateral collateral) {
        return collateral == null || collateral.kind != Collateral.Kind.RECEIVABLE
                ? null
                : new ApplicationView.Receivable(collateral.holder, collateral.number, collateral.amount,
                        collateral.dueOn, collateral.accepted, collateral.haircut, collateral.lendable(),
                        collateral.coverage(sum(one)));
    }

    private static ApplicationView.Pledge pledge(FinancingApplication one, Collateral collateral) {
        return collateral == null || collateral.kind != Collateral.Kind.STOCK_LOT
                ? null
                : new ApplicationView.Pledge(collateral.holder, collateral.number, collateral.goods,
                        collateral.quantity, collateral.unit, collateral.amount, collateral.accepted,
                        collateral.haircut, collateral.lendable(), collateral.coverage(sum(one)));
    }

    private static java.math.BigDecimal sum(FinancingApplication one) {
        return one.approvedAmount == null ? one.amount : one.approvedAmount;
    }

    private static ApplicationView.Offered offer(FinancingApplication one, ProductTerms terms) {
        return one.approvedAmount == null
                ? null
                : new ApplicationView.Offered(one.approvedAmount, one.approvedMonths, one.rate, one.lpr, one.lprOn,
                        terms.spreadBp(), terms.repricing(), terms.method(), one.offerUntil);
    }

    private static List<ApplicationView.Paper> papers(List<FinancingDocument> documents) {
        return documents.stream().map(each -> new ApplicationView.Paper(each.id, each.type,
                each.file.name, each.file.size, each.addedAt)).toList();
    }

    /** Names are for one's own side. */
    private ApplicationView.Step step(FinancingStep step, FinancingApplication one, boolean party) {
        boolean own = step.side == Side.LENDER
                ? sight.isLender(one.institutionId)
                : sight.isApplicant(one.enterpriseId);
        return new ApplicationView.Step(step.deed.name(), step.from, step.to, step.side, party ? step.note : null,
                step.at, own && step.by != null ? people.get(step.by) : null);
    }

    private ApplicationView.Approvals approvals(FinancingApplication one, List<FinancingApproval> approvals) {
        return new ApplicationView.Approvals(one.approvalsGiven, one.approvalsNeeded,
                approvals.stream()
                        .map(each -> new ApplicationView.Approval(people.get(each.by), people.get(each.inNameOf),
                                each.amount,
                                each.months, each.reason, Kept.read(each.conditions, Kept.TEXTS), each.at))
                        .toList());
    }

    private List<ApplicationView.Review> reviews(FinancingApplication one, List<FinancingReview> reviews) {
        var scope = Consent.standing(one.enterpriseId, one.institutionId, stamp.today()).map(Consent::scopes)
                .orElse(Set.of());
        return reviews.stream().map(each -> {
            var score = each.score == null || scope.isEmpty()
                    ? null
                    : Score.kept(Kept.read(each.score, Kept.SCORE), scope);
            return new ApplicationView.Review(people.get(each.by), people.get(each.inNameOf), each.at,
                    each.recommendation, each.amount, each.note, score == null ? null : score.points(),
                    score == null ? null : score.most(), score == null ? null : score.lines());
        }).toList();
    }
}
