package cn.yuanqi.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.FormWords;

/** What the doors do with policies. */
@RequestScoped
@Transactional
class PolicyDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    /** @throws Problem 422 for a parameter or a value that is unknown */
    Listing<PolicyView> search(UriInfo uri) {
        Parameters.only(uri, Set.of("status", "fit", "cursor", "limit"));
        var status = one("status", uri, PolicyStatus.values());
        var fit = one("fit", uri, Fit.values());
        var all = views(Policy.visible(sight(), signature.stamp().today())).stream()
                .filter(one -> status == null || one.status() == status)
                .filter(one -> fit == null || one.match() != null && one.match().fit() == fit).toList();
        return Paged.of(all, uri, PolicyView::id);
    }

    private static <E extends Enum<E>> E one(String name, UriInfo uri, E[] all) {
        var given = uri.getQueryParameters().getFirst(name);
        return given == null || given.isEmpty()
                ? null
                : Arrays.stream(all).filter(each -> each.name().equals(given)).findFirst()
                        .orElseThrow(() -> Problem.invalid(name, Language.words(FormWords.class).chooseOne()));
    }

    PolicyView get(String id) {
        return view(found(id));
    }

    PolicyView draft(PolicyFacts facts) {
        return view(Policy.draft(facts, signature.stamp()));
    }

    /** What it says so far, to be changed. */
    PolicyFacts facts(String id) {
        return found(id).facts();
    }

    PolicyView edit(String id, String ifMatch, PolicyFacts facts) {
        var policy = found(id);
        Etag.check(ifMatch, policy.version);
        policy.edit(facts, signature.stamp());
        return view(policy);
    }

    PolicyView publish(String id) {
        var policy = found(id);
        policy.publish(signature.stamp());
        return view(policy);
    }

    PolicyView withdraw(String id) {
        var policy = found(id);
        policy.withdraw(signature.stamp());
        return view(policy);
    }

    /** All enterprises of the park and how each stands, by name. */
    Listing<MatchView> matches(String id, UriInfo uri) {
        Parameters.only(uri, Set.of("fit", "cursor", "limit"));
        var fit = one("fit", uri, Fit.values());
        return Paged.of(matches(id).stream().filter(one -> fit == null || one.fit() == fit).toList(), uri,
                MatchView::enterpriseId);
    }

    List<MatchView> matches(String id) {
        var policy = found(id);
        var applications = PolicyApplication.under(policy.id).stream().filter(one -> one.submittedAt != null)
                .collect(Collectors.toMap(one -> one.enterpriseId, one -> one));
        return Matching.all(policy, signature.stamp().today()).entrySet().stream().map(entry -> {
            var application = applications.get(entry.getKey().id);
            return new MatchView(entry.getKey().id, entry.getKey().name, entry.getValue().fit(),
                    entry.getValue().findings(), application == null ? null : application.id,
                    application == null ? null : application.status);
        }).toList();
    }

    /** The policies that are open today and how this enterprise stands to each; those that it fits first. */
    List<OwnMatch> ofEnterprise(String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var open = Policy.open(signature.stamp().today());
        var matches = Matching.of(enterprise, open, signature.stamp().today());
        return open.stream().map(policy -> new OwnMatch(policy.id, policy.title(), policy.appliesUntil,
                matches.get(policy.id).fit(), matches.get(policy.id).findings()))
                .sorted(Comparator.comparing(OwnMatch::fit)).toList();
    }

    /** How one enterprise stands to a policy. */
    record OwnMatch(UUID policyId, String policy, LocalDate appliesUntil, Fit fit, List<Finding> findings) {
    }

    private Policy found(String id) {
        return Policy.visible(sight(), Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private PolicySight sight() {
        return PolicySight.of(actor);
    }

    private PolicyView view(Policy policy) {
        return views(List.of(policy)).get(0);
    }

    private List<PolicyView> views(List<Policy> policies) {
        var today = signature.stamp().today();
        Map<UUID, Match> matches = Map.of();
        Map<UUID, UUID> own = Map.of();
        if (actor.enterpriseId() != null) {
            matches = Matching.of(Enterprise.findById(actor.enterpriseId()), policies, today);
            own = PolicyApplication.standing(actor.enterpriseId()).stream()
                    .collect(Collectors.toMap(one -> one.policyId, one -> one.id));
        }
        Map<UUID, Match> match = matches;
        Map<UUID, UUID> application = own;
        return policies.stream().map(one -> new PolicyView(one.id, one.titleZh, one.titleEn, one.authority,
                one.documentNumber, one.link, one.textZh, one.textEn, one.gives, one.cap, one.appliesFrom,
                one.appliesUntil, one.conditions(), one.checklist(), one.status, one.isOpen(today), match.get(one.id),
                application.get(one.id), one.publishedAt, one.version)).toList();
    }
}
