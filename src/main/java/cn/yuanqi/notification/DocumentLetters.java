package cn.yuanqi.notification;

import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.document.DocumentExpiring;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;

/** Reminds the enterprise's people and the park's operators of a document that expires. */
@ApplicationScoped
class DocumentLetters {
    @Inject
    Post post;

    void expiring(@Observes DocumentExpiring event) {
        Enterprise enterprise = Enterprise.findById(event.enterpriseId());
        var last = event.expiresOn().toString();
        var wording = new Letter.Wording(words -> words.documentExpiringSubject(event.title(), last),
                words -> words.documentExpiringText(enterprise.name, event.title(), last, event.daysLeft()),
                NotificationWords::documentExpiringButton);
        for (String address : readers(event)) {
            post.send(event.parkId(),
                    new Letter("document-expiring " + event.documentId() + " " + last + " " + event.step(), address,
                            "/parks/" + event.parkId() + "/enterprises/" + event.enterpriseId() + "/documents",
                            wording));
        }
    }

    private static Set<String> readers(DocumentExpiring event) {
        var readers = new LinkedHashSet<>(
                Membership.mailOfEnterprise(event.parkId(), event.enterpriseId(), Role.OWNER, Role.CLERK));
        readers.addAll(Membership.mailOf(event.parkId(), Role.OPERATOR));
        return readers;
    }
}
