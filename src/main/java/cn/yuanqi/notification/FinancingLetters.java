package cn.yuanqi.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.financing.FinancingMoved;
import cn.yuanqi.financing.LoanWarned;
import cn.yuanqi.financing.Product;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;

/** Tells the side that an application now waits for, and the applicant what was decided. */
@ApplicationScoped
class FinancingLetters {
    /** What was taken over from before is no news. */
    private static final Duration NEWS = Duration.ofHours(1);
    @Inject
    Post post;
    @Inject
    Clock clock;

    void moved(@Observes FinancingMoved event) {
        if (event.at().isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        Product product = Product.findById(event.productId());
        Enterprise enterprise = Enterprise.findById(event.enterpriseId());
        var note = event.note() == null ? "" : event.note();
        var wording = new Letter.Wording(words -> words.financingSubject(product.name, event.deed()),
                words -> words.financingText(enterprise.name, product.name, event.deed(), note),
                NotificationWords::financingButton);
        for (String to : readers(event)) {
            post.send(event.parkId(), new Letter("financing " + event.stepId(), to,
                    "/parks/" + event.parkId() + "/financing/applications/" + event.applicationId(), wording));
        }
    }

    void warned(@Observes LoanWarned event) {
        Enterprise enterprise = Enterprise.findById(event.enterpriseId());
        var wording = ParkLetter.wording(words -> words.loanWarned(enterprise.name, event.kind(), event.value()),
                words -> words.loanWarnedText(enterprise.name, event.kind(), event.value()),
                ParkLetterWords::loanWarnedButton);
        for (String to : Membership.mailOfInstitution(event.parkId(), event.institutionId(), Role.REVIEWER)) {
            post.send(event.parkId(), new Letter("financing warning " + event.warningId(), to,
                    "/parks/" + event.parkId() + "/financing/applications/" + event.applicationId(), wording));
        }
    }

    private static List<String> readers(FinancingMoved event) {
        return switch (event.deed()) {
            case ASKED, APPROVED, DECLINED, DISBURSED, EXPIRED ->
                Membership.mailOfEnterprise(event.parkId(), event.enterpriseId(), Role.OWNER);
            case SUBMITTED, ANSWERED, WITHDRAWN, ACCEPTED ->
                Membership.mailOfInstitution(event.parkId(), event.institutionId(), Role.REVIEWER);
        };
    }
}
