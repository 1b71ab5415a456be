package cn.yuanqi.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.alerting.AlertAssigned;
import cn.yuanqi.environment.alerting.AlertEscalated;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.alerting.AlertView;
import cn.yuanqi.environment.discharge.Roster;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.CurrentPark;

/** Letters about alerts: to whom one was given, and to those who are told when nobody reacts. */
@ApplicationScoped
class AlertLetters {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Post post;
    @Inject
    CurrentPark park;
    @Inject
    Roster roster;
    @Inject
    Clock clock;

    void assigned(@Observes AlertAssigned event) {
        var place = place(event.alert());
        var wording = new Letter.Wording(words -> words.alertAssignedSubject(place.enterprise, place.outlet),
                words -> words.alertAssignedText(place.enterprise, place.outlet, place.since),
                NotificationWords::alertButton);
        post.send(event.parkId(), new Letter("alert-assigned " + event.entryId(), event.address(),
                path(event.parkId(), event.alert()), wording, isUrgent(event.alert())));
    }

    void escalated(@Observes AlertEscalated event) {
        var place = place(event.alert());
        var wording = new Letter.Wording(
                words -> words.alertEscalatedSubject(event.minutes(), place.enterprise, place.outlet),
                words -> words.alertEscalatedText(place.enterprise, place.outlet, place.since, event.minutes()),
                NotificationWords::alertButton);
        for (var address : addresses(event)) {
            post.send(event.parkId(),
                    new Letter("alert-escalated " + event.alert().id() + " " + event.stepId(), address,
                            path(event.parkId(), event.alert()), wording, isUrgent(event.alert())));
        }
    }

    private List<String> addresses(AlertEscalated event) {
        return event.role().ofEnterprise()
                ? Membership.mailOfEnterprise(event.parkId(), event.alert().enterpriseId(), Role.OWNER)
                : roster.mailOnDuty(event.role(), clock.instant());
    }

    private record Place(String enterprise, String outlet, String since) {
    }

    private Place place(AlertView alert) {
        Enterprise enterprise = Enterprise.findById(alert.enterpriseId());
        return new Place(enterprise.name, Outlet.byId(alert.outletId()).orElseThrow().code, local(alert.openedAt()));
    }

    private String local(Instant at) {
        return MINUTE.format(at.atZone(park.zone()));
    }

    private static boolean isUrgent(AlertView alert) {
        return alert.kind() == AlertKind.EXCEEDED;
    }

    private static String path(String park, AlertView alert) {
        return "/parks/" + park + "/environment/alerts/" + alert.id();
    }
}
