package cn.yuanqi.notification;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.discharge.PermitWarned;
import cn.yuanqi.environment.discharge.StopMoved;
import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.CurrentPark;

/** Letters about permits and announced stops, to the officers and the enterprise's own people. */
@ApplicationScoped
class DischargeLetters {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Post post;
    @Inject
    CurrentPark park;

    void warned(@Observes PermitWarned event) {
        Enterprise enterprise = Enterprise.findById(event.enterpriseId());
        var wording = event.kind() == PermitWarned.Kind.EXPIRY
                ? new Letter.Wording(words -> words.permitEndsSubject(event.number(), event.period()),
                        words -> words.permitEndsText(enterprise.name, event.number(), event.period(), event.figure()),
                        NotificationWords::permitButton)
                : new Letter.Wording(words -> words.permitLoadSubject(event.number(), event.step()),
                        words -> words.permitLoadText(enterprise.name, factor(event.factor()), event.period(),
                                event.figure()),
                        NotificationWords::permitButton);
        var readers = new LinkedHashSet<>(Membership.mailOf(event.parkId(), Role.OFFICER));
        readers.addAll(
                Membership.mailOfEnterprise(event.parkId(), event.enterpriseId(), Role.OWNER, Role.CLERK));
        send("permit " + event.permitId() + " " + event.kind() + " " + event.factor() + " " + event.period() + " "
                + event.step(), event.parkId(), event.enterpriseId() + "/environment", readers, wording);
    }

    private static String factor(String code) {
        return Factor.byCode(code).map(factor -> factor.name(Locale.CHINESE) + " " + factor.name(Locale.ENGLISH))
                .orElse(code);
    }

    void moved(@Observes StopMoved event) {
        Enterprise enterprise = Enterprise.findById(event.enterpriseId());
        var outlet = Outlet.byId(event.outletId()).map(one -> one.code).orElse("");
        var about = "stop " + event.stopId() + " " + event.status();
        var where = event.enterpriseId() + "/environment";
        if (event.status().equals("ANNOUNCED")) {
            send(about, event.parkId(), where, Membership.mailOf(event.parkId(), Role.OFFICER),
                    new Letter.Wording(words -> words.stopWaitingSubject(enterprise.name),
                            words -> words.stopWaitingText(enterprise.name, outlet, minute(event.from()),
                                    minute(event.to())),
                            NotificationWords::stopButton));
        } else {
            send(about, event.parkId(), where,
                    Membership.mailOfEnterprise(event.parkId(), event.enterpriseId(), Role.OWNER, Role.CLERK),
                    new Letter.Wording(words -> words.stopDecidedSubject(outlet), words -> decided(words, event),
                            NotificationWords::stopButton));
        }
    }

    private String decided(NotificationWords words, StopMoved event) {
        var said = words.stopDecidedText(event.status(), minute(event.from()), minute(event.to()));
        return event.answer() == null ? said : said + "\n" + words.stopAnswer(event.answer());
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(park.zone()));
    }

    private void send(String about, String parkId, String where, Collection<String> readers, Letter.Wording wording) {
        readers.forEach(address -> post.send(parkId,
                new Letter(about, address, "/parks/" + parkId + "/enterprises/" + where, wording)));
    }
}
