package cn.yuanqi.environment.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertDesk;
import cn.yuanqi.file.StoredFile;

/**
 * Inspections and orders from an earlier system, or a demo's, each made by the same moves as today's, with the stamps of
 * then; nobody is told. In the caller's transaction.
 */
@ApplicationScoped
public class LoopTakenOver {
    @Inject
    EvidenceFile evidence;

    /** Whether the park has none of either. */
    public boolean isNone() {
        return Inspection.count() == 0 && Rectification.count() == 0;
    }

    /**
     * A visit that is under way.
     *
     * @param answered so many questions have their answer, the first ones
     */
    public UUID visit(Enterprise enterprise, int answered, Stamp begun) {
        var visit = Inspection.start(enterprise.id, evidence.written(evidence.lay(enterprise, begun.at())), begun);
        int place = 1;
        for (var line : ChecklistItem.lines()) {
            InspectionItem.ask(visit, place++, line);
        }
        InspectionItem.of(visit.id).stream().limit(answered)
                .forEach(item -> item.save(InspectionItem.Answer.YES, null, item.version, begun));
        return visit.id;
    }

    /**
     * What a visit found.
     *
     * @param wrong the place of the one question that was answered with no, 0 for none
     * @param remark to that question
     */
    public record Found(int wrong, String remark, String conclusion, String signed) {
    }

    /** Answers what is not answered, and ends it. */
    public void finish(UUID id, Found found, Stamp ended) {
        Inspection.flush();
        var visit = Inspection.held(id).orElseThrow();
        for (var item : InspectionItem.of(id)) {
            boolean wrong = item.place == found.wrong;
            if (wrong || item.answer == null) {
                item.save(wrong ? InspectionItem.Answer.NO : InspectionItem.Answer.YES, wrong ? found.remark : null,
                        item.version, ended);
            }
        }
        visit.conclude(found.conclusion, visit.conclusionEdits);
        visit.sign(found.signed, null, ended);
        visit.finish(ended);
    }

    /**
     * An order.
     *
     * @param alert what it is about, {@code null} for none
     * @param inspection that found it, {@code null} for none
     */
    public UUID order(Enterprise enterprise, Alert alert, UUID inspection, Asked asked) {
        var order = Rectification.order(enterprise.id,
                new RectificationInput(enterprise.id, Set.of(), asked.demand, asked.dueOn, inspection), asked.stamp);
        if (alert != null) {
            RectificationAlert.link(order, alert.id);
            AlertDesk.takenOver(alert, order.number, asked.stamp);
        }
        RectificationEntry.write(order, RectificationDeed.ORDERED, order.demand, asked.stamp);
        return order.id;
    }

    public record Asked(String demand, LocalDate dueOn, Stamp stamp) {
    }

    public void answered(UUID id, String said, List<StoredFile> shown, Stamp stamp) {
        var order = held(id);
        order.answer(stamp);
        var entry = RectificationEntry.write(order, RectificationDeed.ANSWERED, said, stamp);
        shown.forEach(file -> RectificationFile.attach(entry, file));
    }

    public void sentBack(UUID id, String said, LocalDate dueOn, Stamp stamp) {
        var order = held(id);
        order.giveBack(dueOn, stamp);
        RectificationEntry.write(order, RectificationDeed.RETURNED, said, stamp);
    }

    /** @param inspection at which was looked again */
    public void closed(UUID id, String said, UUID inspection, Stamp stamp) {
        var order = held(id);
        order.close(stamp);
        RectificationAlert.release(order);
        RectificationEntry.write(order, RectificationDeed.CLOSED, said, stamp).inspectionId = inspection;
    }

    public void withdrawn(UUID id, String said, Stamp stamp) {
        var order = held(id);
        order.withdraw(stamp);
        RectificationAlert.release(order);
        RectificationEntry.write(order, RectificationDeed.WITHDRAWN, said, stamp);
    }

    private static Rectification held(UUID id) {
        // What is held is read again, and the moves before are of the same transaction.
        Rectification.flush();
        return Rectification.held(id, null).orElseThrow();
    }
}
