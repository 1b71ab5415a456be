package cn.yuanqi.financing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Person;
import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** An enterprise's look at its own passport: what a lender would see, and who looked. No look of its own is noted. */
@RequestScoped
@Transactional
class OwnPassport {
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    /**
     * The facts as a lender would see them now.
     *
     * @param institutionId whose eyes these are; {@code null}: of a lender that was allowed everything
     * @param scope what that lender may see today; empty without a consent that stands
     */
    record Opened(UUID enterpriseId, String enterprise, UUID institutionId, String lender, Set<ConsentScope> scope,
            Instant asOf, List<Fact> facts) {
    }

    /** Who of which lender saw which facts when, and what for. */
    record Look(UUID id, Instant at, UUID institutionId, String lender, String by, PassportView.Purpose purpose,
            Set<ConsentScope> scope, UUID applicationId) {
    }

    /** @param lender {@code null} for everything @throws Problem 404 for a lender that was never in this park */
    Opened open(String lender) {
        var stamp = signature.stamp();
        Enterprise enterprise = Enterprise.findById(enterprise());
        var institution = lender == null || lender.isEmpty() ? null : Ids.parse(lender);
        if (institution != null && !LenderPresence.isKnown(institution)) {
            throw Problem.notFound();
        }
        Set<ConsentScope> scope = institution == null
                ? EnumSet.allOf(ConsentScope.class)
                : Consent.standing(enterprise.id, institution, stamp.today()).map(Consent::scopes).orElse(Set.of());
        return new Opened(enterprise.id, enterprise.name, institution,
                institution == null ? null : LenderView.names(List.of(institution)).get(institution), scope,
                stamp.instant(), Passport.of(enterprise, scope, stamp));
    }

    /** The latest first. @throws Problem 422 for a cursor that is not ours */
    Listing<Look> looks(String cursor, int limit) {
        var after = Cursor.decode(cursor, 1);
        var own = enterprise();
        var found = PassportView.ofEnterprise(own, after == null ? null : id(after[0]), limit);
        var lenders = LenderView.names(found.stream().map(each -> each.institutionId).distinct().toList());
        var people = Person
                .names(found.stream().map(each -> each.seenBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        return Listing.cut(found.stream().map(each -> new Look(each.id, each.seenAt, each.institutionId,
                lenders.get(each.institutionId), people.get(each.seenBy), each.purpose, Consent.scopes(each.scope),
                each.applicationId)).toList(), limit, PassportView.count("enterpriseId", own),
                last -> Cursor.encode(last.id().toString()));
    }

    private static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException unread) {
            throw Cursor.bad();
        }
    }

    private UUID enterprise() {
        var enterprise = actor.enterpriseId();
        if (enterprise == null) {
            throw Problem.notFound();
        }
        return enterprise;
    }
}
