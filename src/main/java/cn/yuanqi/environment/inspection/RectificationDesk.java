package cn.yuanqi.environment.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertDeed;
import cn.yuanqi.environment.alerting.AlertDesk;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.file.Upload;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What people do with orders, each deed with its line in the history; it opens its transactions itself. */
@ApplicationScoped
class RectificationDesk {
    static final int MOST_FILES = 10;
    static final int LONGEST = 2000;
    private static final int TRIES = 5;
    private static final String FILES = "files";

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    AlertDesk alerts;
    @Inject
    Shelf shelf;
    @Inject
    Event<RectificationMoved> moved;

    /** To be called in a transaction. @throws Problem 404 for an order that the asker does not see */
    Rectification visible(UUID id) {
        return Rectification.visible(id, own()).orElseThrow(Problem::notFound);
    }

    /** The enterprise whose orders the asker sees, {@code null} for all. */
    UUID own() {
        return actor.seesWholePark() ? null : actor.enterpriseId();
    }

    LocalDate today() {
        return signature.stamp().today();
    }

    RectificationView view(Rectification order) {
        return RectificationView.of(order, today());
    }

    /** Of two that order at once one takes the next number again. @throws Problem as {@link #ordered} */
    RectificationView order(Supplier<RectificationInput> asked) {
        for (int tried = 1;; tried++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> view(ordered(asked.get())));
            } catch (ConstraintViolationException taken) {
                if (tried == TRIES) {
                    throw taken;
                }
            }
        }
    }

    /**
     * In the transaction under way.
     *
     * @throws Problem 422 for what does not hold, 409 when one of the alerts has an order under way
     */
    private Rectification ordered(RectificationInput input) {
        var stamp = signature.stamp();
        input.mustHold(stamp.today());
        var enterprise = input.enterpriseId() == null
                ? null
                : Enterprise.visible(actor, input.enterpriseId()).orElse(null);
        if (enterprise == null) {
            throw Problem.invalid("enterpriseId", words().noEnterprise());
        }
        var about = alerts.held(input.alertIds()).stream().filter(alert -> alert.enterpriseId.equals(enterprise.id))
                .toList();
        if (about.size() != input.alertIds().size()) {
            throw Problem.invalid("alertIds", words().noAlert());
        }
        if (RectificationAlert.isOrdered(input.alertIds())) {
            throw Problem.conflict(words().orderedBefore());
        }
        mustBeVisited(input.inspectionId(), enterprise.id);
        var order = Rectification.order(enterprise.id, input, stamp);
        about.forEach(alert -> RectificationAlert.link(order, alert.id));
        about.forEach(alert -> alerts.ordered(alert, order.number));
        tell(order, RectificationEntry.write(order, RectificationDeed.ORDERED, order.demand, stamp));
        return order;
    }

    /** @throws Problem 409 when no answer is owed (any more), 422 without words or without evidence */
    RectificationView answer(UUID id, String text, List<FileUpload> files) {
        QuarkusTransaction.requiringNew().run(() -> mustBeOwed(visible(id)));
        var said = Said.of("text", text, LONGEST);
        var laid = laid(files);
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var order = held(id);
                var stamp = signature.stamp();
                order.answer(stamp);
                var entry = RectificationEntry.write(order, RectificationDeed.ANSWERED, said, stamp);
                laid.forEach(one -> RectificationFile.attach(entry, StoredFile.of(one,
                        new StoredFile.Origin(order.enterpriseId, stamp.person(), stamp.instant()))));
                StoredFile.flush();
                shelf.mustHaveRoomStill(order.enterpriseId, FILES);
                Audit.tells(order, Map.of(), Map.of("answer", said));
                tell(order, entry);
                return view(order);
            });
        } catch (RuntimeException refused) {
            laid.forEach(shelf::clear);
            throw refused;
        }
    }

    private static void mustBeOwed(Rectification order) {
        if (!order.status.isOwed()) {
            throw Problem.conflict(words().notOwed(words().statusOf(order.status)));
        }
    }

    private List<Upload.Laid> laid(List<FileUpload> files) {
        var given = files == null
                ? List.<FileUpload>of()
                : files.stream().filter(file -> file.fileName() != null && !file.fileName().isEmpty()).toList();
        if (given.isEmpty()) {
            throw Problem.invalid(FILES, words().noEvidence());
        }
        if (given.size() > MOST_FILES) {
            throw Problem.invalid(FILES, words().tooManyFiles(MOST_FILES));
        }
        var checked = given.stream().map(file -> shelf.check(file, FILES)).toList();
        checked.forEach(Whereabouts::takeOutOf);
        var laid = new ArrayList<Upload.Laid>();
        given.forEach(file -> laid.add(shelf.lay(shelf.check(file, FILES))));
        return laid;
    }

    /**
     * The officer looked again.
     *
     * @param finding what was seen, or why it is not enough
     * @throws Problem 409 when no answer waits (any more), 422 for what does not hold
     */
    RectificationView reinspect(UUID id, Finding finding) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var order = held(id);
            var stamp = signature.stamp();
            var said = finding.mustHold(stamp.today());
            mustBeVisited(finding.inspectionId(), order.enterpriseId);
            if (finding.sufficient()) {
                order.close(stamp);
                release(order, AlertDeed.RECTIFIED);
            } else {
                order.giveBack(finding.dueOn(), stamp);
            }
            var entry = RectificationEntry.write(order,
                    finding.sufficient() ? RectificationDeed.CLOSED : RectificationDeed.RETURNED, said, stamp);
            entry.inspectionId = finding.inspectionId();
            Audit.tells(order, Map.of(), Map.of("finding", said));
            tell(order, entry);
            return view(order);
        });
    }

    /** @throws Problem 409 when it has ended, 422 without a reason */
    RectificationView withdraw(UUID id, String reason) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var order = held(id);
            var stamp = signature.stamp();
            var said = Said.of("reason", reason, LONGEST);
            order.withdraw(stamp);
            release(order, AlertDeed.ORDER_WITHDRAWN);
            Audit.tells(order, Map.of(), Map.of("reason", said));
            tell(order, RectificationEntry.write(order, RectificationDeed.WITHDRAWN, said, stamp));
            return view(order);
        });
    }

    private static void mustBeVisited(UUID inspection, UUID enterprise) {
        if (inspection != null && !Inspection.isOf(inspection, enterprise)) {
            throw Problem.invalid("inspectionId", words().noInspection());
        }
    }

    private void release(Rectification order, AlertDeed deed) {
        RectificationAlert.of(List.of(order.id)).stream().map(link -> Alert.<Alert>findById(link.alertId))
                .forEach(alert -> alerts.noted(alert, deed, order.number));
        RectificationAlert.release(order);
    }

    private Rectification held(UUID id) {
        return Rectification.held(id, own()).orElseThrow(Problem::notFound);
    }

    private void tell(Rectification order, RectificationEntry entry) {
        moved.fire(new RectificationMoved(park.id(), order.id, order.number, order.enterpriseId, entry.id, entry.deed,
                order.dueOn, entry.note));
    }

    private static RectificationWords words() {
        return Language.words(RectificationWords.class);
    }
}
