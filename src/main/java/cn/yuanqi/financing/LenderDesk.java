package cn.yuanqi.financing;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Institution;
import cn.yuanqi.identity.Invitation;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** What the doors do with lenders of the park. */
@RequestScoped
@Transactional
class LenderDesk {
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;

    /** @throws Problem 422 without a name, 409 when it is proposed or approved already */
    LenderView propose(String name) {
        var given = Said.text("name", name, 100);
        return LenderView.of(LenderPresence.propose(Institution.known(given), signature.stamp()));
    }

    LenderView approve(String id) {
        var presence = found(id);
        presence.approve(signature.stampAs(Role.LEADER, person -> person.equals(presence.proposedBy)));
        return LenderView.of(presence);
    }

    LenderView decline(String id, String reason) {
        var presence = found(id);
        presence.decline(Said.text("reason", reason, 500),
                signature.stampAs(Role.LEADER, person -> person.equals(presence.proposedBy)));
        return LenderView.of(presence);
    }

    LenderView end(String id, String reason) {
        var presence = found(id);
        presence.end(Said.text("reason", reason, 500), signature.stampAs(Role.LEADER, nobody -> false));
        return LenderView.of(presence);
    }

    List<LenderView> all() {
        return LenderView.ofAll(LenderPresence.all());
    }

    /** @throws Problem 409 when the lender may do no business here, 422 for another role or a bad address */
    Invitation.Issued invite(String id, String email, Role role) {
        var presence = found(id);
        LenderPresence.mustBeApproved(presence.institutionId);
        var words = Language.words(FinancingWords.class);
        if (role == null || !role.ofInstitution()) {
            throw Problem.invalid("role", words.badLenderRole());
        }
        if (email == null || email.length() > 254 || !email.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw Problem.invalid("email", words.badMail());
        }
        var stamp = signature.stamp();
        UUID by = stamp.person();
        return Invitation.offer(new Place(park.id(), role, null, presence.institutionId), email, by, stamp.instant());
    }

    private static LenderPresence found(String id) {
        return LenderPresence.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
    }
}
