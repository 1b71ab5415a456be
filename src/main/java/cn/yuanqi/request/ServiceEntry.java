package cn.yuanqi.request;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.request.CaseMoved.Deed;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.arc.Arc;

/** A move of a case, for both sides to read. Only added to. */
@Entity
@Unaudited("only added to; says by itself who did what when")
@Table(name = "service_entry")
class ServiceEntry extends ParkScoped {
    @Column(name = "case_id", columnDefinition = "binary(16)", updatable = false)
    public UUID caseId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Deed deed;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", updatable = false)
    public CaseStatus from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", updatable = false)
    public CaseStatus to;
    /** Of the step that was done, {@code null} for all else. */
    @Column(name = "step_no", updatable = false)
    public Integer step;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Side side;
    @Column(updatable = false)
    public String note;
    /** To whom it was given, {@code null} for all else. */
    @Column(name = "person_id", columnDefinition = "binary(16)", updatable = false)
    public UUID personId;
    /** What it took when it was done, and what was promised; milliseconds of working time. */
    @Column(name = "worked_millis", updatable = false)
    public Long worked;
    @Column(name = "sla_millis", updatable = false)
    public Long promised;
    @Column(name = "done_at", updatable = false)
    public Instant at;
    @Column(name = "done_by", columnDefinition = "binary(16)", updatable = false)
    public UUID by;

    /** What there is to say of a move. */
    record Told(Deed deed, CaseStatus from, Integer step, String note, UUID person) {
        static Told of(Deed deed, CaseStatus from, String note) {
            return new Told(deed, from, null, note, null);
        }
    }

    static void write(ServiceCase of, Told told, Hand hand) {
        var entry = new ServiceEntry();
        entry.caseId = of.id;
        entry.deed = told.deed();
        entry.from = told.from();
        entry.to = of.status;
        entry.step = told.step();
        entry.side = hand.side();
        entry.note = told.note();
        entry.personId = told.person();
        if (told.deed() == Deed.DONE) {
            entry.worked = of.clock.worked;
            entry.promised = of.clock.promised;
        }
        entry.at = hand.at();
        entry.by = hand.stamp().person();
        entry.persist();
        Arc.container().beanManager().getEvent().fire(new CaseMoved(of.parkId, entry.id, of.id, of.number,
                of.enterpriseId, of.editionId, told.deed(), told.from(), of.status, hand.side(), told.note(),
                entry.by, of.assigneeId, of.step, entry.at));
    }

    static List<ServiceEntry> of(Collection<UUID> cases) {
        return cases.isEmpty() ? List.of() : list("caseId in ?1 order by id", cases);
    }
}
