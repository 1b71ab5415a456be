package cn.yuanqi.notification;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.leasing.LeaseExpiring;

/** Letters about leases that come to their end: to the park's operators and the tenant's owner. */
@ApplicationScoped
class LeaseLetters {
    @Inject
    Post post;

    void expiring(@Observes LeaseExpiring event) {
        var about = "lease-expiring " + event.leaseId() + " " + event.endsOn() + " " + event.days();
        var path = "/parks/" + event.parkId() + "/leases/" + event.leaseId();
        var end = event.endsOn().toString();
        var wording = new Letter.Wording(words -> words.leaseEndsSubject(event.number(), end),
                words -> words.leaseEndsText(event.number(), end), NotificationWords::leaseEndsButton);
        Stream.concat(Membership.mailOf(event.parkId(), Role.OPERATOR).stream(),
                Membership.mailOfEnterprise(event.parkId(), event.enterpriseId(), Role.OWNER).stream())
                .forEach(address -> post.send(event.parkId(), new Letter(about, address, path, wording)));
    }
}
