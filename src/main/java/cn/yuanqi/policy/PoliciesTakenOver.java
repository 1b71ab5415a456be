package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;

/** Applications that were made before, elsewhere: brought step by step to where they stand, through the same doors of the room. */
@ApplicationScoped
public class PoliciesTakenOver {
    private static final List<ApplicationStatus> WAY = List.of(ApplicationStatus.SUBMITTED,
            ApplicationStatus.PARK_CHECKED, ApplicationStatus.FORWARDED, ApplicationStatus.GRANTED,
            ApplicationStatus.PAID_OUT);

    /** Who did it. @param owner may be {@code null} */
    public record Hands(UUID owner, UUID operator) {
    }

    /** @param amount CNY, asked for, granted, and half of it paid @param at when it was written */
    public record Old(UUID enterprise, Policy policy, BigDecimal amount, String statement, ZonedDateTime at) {
    }

    /** In the caller's transaction and park; two days lie between its steps. @param to DRAFT, or one on the usual way */
    public PolicyApplication apply(Old old, ApplicationStatus to, Hands hands) {
        var input = new ApplicationInput();
        input.policyId = old.policy().id;
        input.amount = old.amount();
        input.statement = old.statement();
        var application = PolicyApplication.draft(old.enterprise(), old.policy(), input,
                new Stamp(hands.owner(), old.at()));
        for (int n = 0; n <= WAY.indexOf(to); n++) {
            var at = old.at().plusDays(2L * n + 1);
            go(application, old, WAY.get(n), WAY.get(n) == ApplicationStatus.SUBMITTED
                    ? new Stamp(hands.owner(), at)
                    : new Stamp(hands.operator(), at));
        }
        return application;
    }

    private static void go(PolicyApplication application, Old old, ApplicationStatus to, Stamp stamp) {
        switch (to) {
            case SUBMITTED -> {
                Enterprise enterprise = Enterprise.findById(old.enterprise());
                application.submit(old.policy(), Matching.of(enterprise, List.of(old.policy()), stamp.today())
                        .get(old.policy().id), stamp);
            }
            case PARK_CHECKED -> application.check(stamp);
            case FORWARDED -> application.forward("YQ-" + stamp.today(), stamp);
            case GRANTED -> application.grant(old.amount(), old.policy(), stamp);
            case PAID_OUT -> {
                var payment = new PaymentFacts();
                payment.amount = old.amount().divide(BigDecimal.valueOf(2));
                payment.paidOn = stamp.today();
                payment.reference = "YQ-P-" + stamp.today();
                application.pay(payment, stamp);
            }
            default -> throw new IllegalArgumentException(to.name());
        }
    }
}
