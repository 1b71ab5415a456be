package cn.yuanqi.environment.alerting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** What people do about an alert of the current park, each deed with its line in the alert's history. */
@ApplicationScoped
public class AlertDesk {
    static final List<Role> HANDLERS = List.of(Role.OFFICER, Role.LEADER);
    private static final int LONGEST = 500;

    @Inject
    CurrentPark park;
    @Inject
    Actor actor;
    @Inject
    Alerts alerts;
    @Inject
    Clock clock;
    @Inject
    Event<AlertAssigned> assigned;

    /** An alert that the asker may see. @throws Problem 404 for any other */
    public Alert visible(UUID id) {
        return Alert.visible(id, actor.seesWholePark() ? null : actor.enterpriseId()).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 409 when somebody did so before */
    public void acknowledge(Alert alert) {
        var now = now();
        alert.acknowledge(me(), now);
        AlertEntry.acknowledged(alert, me(), now);
    }

    /**
     * @param internal for the park's staff alone; what an enterprise says, all may read
     * @throws Problem 422 when it is empty or too long
     */
    public void comment(Alert alert, String text, boolean internal) {
        var said = said("text", text);
        boolean hidden = internal && actor.seesWholePark();
        AlertEntry.commented(alert, me(), new AlertEntry.Comment(said, hidden), now());
        // The owner of the enterprise reads the entries about its alerts, never the staff's own words.
        Audit.did("commented", alert, Map.of(), hidden ? Map.of("internal", true) : Map.of("comment", said));
    }

    /**
     * @param seen who had it when the asker looked, {@code null} for nobody
     * @throws Problem 422 when the person handles no alerts of this park, 409 when it was given away or closed meanwhile
     */
    public void assign(Alert alert, UUID person, UUID seen) {
        var to = handlers().stream().filter(one -> one.id.equals(person)).findFirst()
                .orElseThrow(() -> Problem.invalid("personId", words().noHandler()));
        Membership.taking(to.id, park.id(), null, Set.copyOf(HANDLERS))
                .orElseThrow(() -> Problem.invalid("personId", words().noHandler()));
        alert.assign(to.id, seen);
        var entry = AlertEntry.assigned(alert, me(), to.id, now());
        assigned.fire(new AlertAssigned(park.id(), AlertView.of(alert), entry, to.email));
    }

    /** @throws Problem 422 without a reason, 409 when it is closed already */
    public void close(Alert alert, String reason) {
        var said = said("reason", reason);
        var now = now();
        alerts.dismiss(alert, me(), said, now);
        AlertEntry.dismissed(alert, me(), said, now);
    }

    /** Those of the alerts that this park has, held until the transaction ends: who orders about them goes one by one. */
    public List<Alert> held(Collection<UUID> ids) {
        return Alert.heldAll(ids);
    }

    /** The enterprise was ordered to put it right: that is also a reaction. To be called on an alert that is held. */
    public void ordered(Alert alert, int number) {
        if (alert.acknowledgedAt == null) {
            acknowledge(alert);
        }
        noted(alert, AlertDeed.ORDERED, number);
    }

    /** The same where an earlier system, or a demo, says who ordered and when. */
    public static void takenOver(Alert alert, int number, Stamp stamp) {
        if (alert.acknowledgedAt == null) {
            alert.acknowledge(stamp.person(), stamp.instant());
            AlertEntry.acknowledged(alert, stamp.person(), stamp.instant());
        }
        AlertEntry.ofOrder(alert, AlertDeed.ORDERED, number, stamp);
    }

    /** Something became of the order about it. */
    public void noted(Alert alert, AlertDeed deed, int number) {
        AlertEntry.ofOrder(alert, deed, number, new Stamp(me(), now().atZone(park.zone())));
    }

    /** Whom an alert may be given to. */
    public List<Person> handlers() {
        return Membership.holders(park.id(), HANDLERS.toArray(Role[]::new));
    }

    private UUID me() {
        return actor.person().id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String said(String field, String text) {
        var said = text == null ? "" : text.strip();
        if (said.isEmpty()) {
            throw Problem.invalid(field, words().missing());
        }
        if (said.length() > LONGEST) {
            throw Problem.invalid(field, words().tooLong(LONGEST));
        }
        return said;
    }

    private static AlertingWords words() {
        return Language.words(AlertingWords.class);
    }
}
