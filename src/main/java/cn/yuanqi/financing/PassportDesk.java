package cn.yuanqi.financing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Person;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What the doors do with consents and passports. */
@RequestScoped
@Transactional
class PassportDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    /** A consent as its enterprise sees it. @param counts whether it lets anybody see anything today */
    public record View(UUID id, UUID institutionId, String lender, Set<ConsentScope> scope, LocalDate expiresOn,
            Instant givenAt, Instant revokedAt, boolean counts, List<Look> views) {
    }

    /** Who saw what when. */
    public record Look(Instant at, String by, String purpose, Set<ConsentScope> scope, UUID applicationId) {
    }

    /** @param asOf when it was read @param score by the product's scorecard; {@code null} where it has none */
    public record Opened(UUID enterpriseId, String enterprise, UUID consentId, LocalDate expiresOn,
            Set<ConsentScope> scope, Instant asOf, List<Fact> facts, Score score) {
    }

    View give(ConsentTerms.Input input) {
        var stamp = signature.stamp();
        return view(Consent.give(enterprise(), input.institutionId(), input.terms(stamp.today()), stamp));
    }

    View revoke(String id) {
        var consent = Consent.of(enterprise(), Ids.parse(id)).orElseThrow(Problem::notFound);
        consent.revoke(signature.stamp());
        return view(consent);
    }

    /** The latest first, each with the looks that it let through. */
    List<View> all() {
        return views(Consent.of(enterprise()));
    }

    View get(String id) {
        return view(Consent.of(enterprise(), Ids.parse(id)).orElseThrow(Problem::notFound));
    }

    private UUID enterprise() {
        var enterprise = actor.enterpriseId();
        if (enterprise == null) {
            throw Problem.notFound();
        }
        return enterprise;
    }

    private View view(Consent consent) {
        return views(List.of(consent)).get(0);
    }

    private List<View> views(List<Consent> consents) {
        var today = signature.stamp().today();
        var names = LenderView.names(consents.stream().map(each -> each.institutionId).toList());
        var looks = PassportView.of(consents.stream().map(each -> each.id).toList());
        var people = Person
                .names(looks.stream().map(look -> look.seenBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<UUID, List<PassportView>> byConsent = looks.stream().collect(Collectors.groupingBy(one -> one.consentId));
        return consents.stream().map(each -> new View(each.id, each.institutionId, names.get(each.institutionId),
                each.scopes(), each.expiresOn, each.givenAt, each.revokedAt, each.counts(today),
                byConsent.getOrDefault(each.id, List.of()).stream().map(look -> new Look(look.seenAt,
                        people.get(look.seenBy), look.purpose.name(), each.scopes(), look.applicationId)).toList()))
                .toList();
    }

    /** The facts that the enterprise lets the asking lender see. @throws Problem 403 of type no-consent */
    Opened open(String applicationId) {
        var sight = FinancingSight.of(actor);
        var application = sight.application(Ids.parse(applicationId))
                .filter(one -> sight.isLender(one.institutionId)).orElseThrow(Problem::notFound);
        var stamp = signature.stamp();
        var consent = standing(application, stamp);
        PassportView.write(consent, application.id, PassportView.Purpose.PASSPORT, stamp);
        Enterprise enterprise = Enterprise.findById(application.enterpriseId);
        var facts = Passport.of(enterprise, consent.scopes(), stamp);
        var scorecard = application.terms().scorecard();
        return new Opened(enterprise.id, enterprise.name, consent.id, consent.expiresOn, consent.scopes(),
                stamp.instant(), facts, scorecard.isEmpty() ? null : Score.of(scorecard, facts));
    }

    /** @throws Problem 403 of type no-consent; the same whether there was one, never, or it is over */
    static Consent standing(FinancingApplication application, Stamp stamp) {
        return Consent.standing(application.enterpriseId, application.institutionId, stamp.today())
                .orElseThrow(() -> Problem.forbidden("no-consent", Language.words(FinancingWords.class).noConsent()));
    }
}
