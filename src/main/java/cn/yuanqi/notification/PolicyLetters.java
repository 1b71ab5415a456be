package cn.yuanqi.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.policy.PolicyDue;
import cn.yuanqi.policy.PolicyMoved;
import cn.yuanqi.policy.PolicyPublished;

/** Tells enterprises of policies that fit them and of last days, and both sides of what an application waits for. */
@ApplicationScoped
class PolicyLetters {
    /** What was taken over from before is no news. */
    private static final Duration NEWS = Duration.ofHours(1);
    @Inject
    Post post;
    @Inject
    Clock clock;

    void published(@Observes PolicyPublished event) {
        if (event.at().isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        send(event.parkId(), owners(event.parkId(), event.enterprises()), "policy " + event.policyId(),
                "policies/" + event.policyId(), ParkLetter.wording(words -> words.policyMatched(event.titleZh()),
                        words -> words.policyMatchedText(event.titleZh(), event.until().toString()),
                        ParkLetterWords::policyButton));
    }

    void due(@Observes PolicyDue event) {
        send(event.parkId(), owners(event.parkId(), event.enterprises()),
                "policy due " + event.policyId() + " " + event.until() + " " + event.daysLeft(),
                "policies/" + event.policyId(),
                ParkLetter.wording(words -> words.policyDue(event.titleZh(), event.until().toString()),
                        words -> words.policyDueText(event.titleZh(), event.until().toString()),
                        ParkLetterWords::policyButton));
    }

    void moved(@Observes PolicyMoved event) {
        if (event.deed() == PolicyMoved.Deed.ENTERED || event.at().isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        Enterprise enterprise = Enterprise.findById(event.enterpriseId());
        var note = event.note() == null ? "" : event.note();
        send(event.parkId(), readers(event), "policy application " + event.stepId(),
                "policy-applications/" + event.applicationId(),
                ParkLetter.wording(words -> words.policyMoved(event.title(), event.deed()),
                        words -> words.policyMovedText(enterprise.name, event.title(), event.deed()) + "\n" + note,
                        ParkLetterWords::policyMovedButton));
    }

    private static List<String> readers(PolicyMoved event) {
        return switch (event.deed()) {
            case ENTERED -> List.of();
            case SUBMITTED, WITHDRAWN -> Membership.mailOf(event.parkId(), Role.OPERATOR);
            case RETURNED, CHECKED, FORWARDED, GRANTED, REFUSED, PAID ->
                Membership.mailOfEnterprise(event.parkId(), event.enterpriseId(), Role.OWNER);
        };
    }

    private static List<String> owners(String park, Set<UUID> enterprises) {
        return Membership.mailOfEnterprises(park, Role.OWNER).entrySet().stream()
                .filter(entry -> enterprises.contains(entry.getKey())).map(Map.Entry::getValue)
                .flatMap(Collection::stream).distinct().toList();
    }

    private void send(String park, List<String> readers, String about, String path, Letter.Wording wording) {
        post.send(park, readers.stream().map(to -> new Letter(about, to, "/parks/" + park + "/" + path, wording))
                .toList());
    }
}
