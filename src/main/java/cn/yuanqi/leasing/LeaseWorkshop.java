package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Unit;

/** What the form of a lease is for, and what its terms would come to. */
@ApplicationScoped
class LeaseWorkshop {
    @Inject
    Leases leases;
    @Inject
    Amendments amendments;
    @Inject
    Endings endings;
    @Inject
    LeaseWarnings warnings;

    enum Task {
        NEW, EDIT, AMEND, RENEW;

        /** @throws Problem 404 for what is no task of a lease that exists */
        static Task of(String path) {
            return switch (path) {
                case "edit" -> EDIT;
                case "amend" -> AMEND;
                case "renew" -> RENEW;
                default -> throw Problem.notFound();
            };
        }
    }

    /**
     * The form's surroundings.
     *
     * @param preview {@code null} while the terms do not hold
     * @param difference {@code null} unless this is an amendment whose terms hold
     * @param strip {@code null} while the terms do not hold
     */
    record Bench(Task task, String number, String path, String back, List<Enterprise> enterprises, List<Unit> units,
            LeasePreview preview, AmendmentView difference, RentStrip strip) {

        public List<Basis> bases() {
            return List.of(Basis.values());
        }

        public List<ChargeKind> kinds() {
            return LeaseFormPages.besides();
        }

        public List<Proration> prorations() {
            return List.of(Proration.values());
        }

        public BigDecimal all() {
            return preview.charges().stream().map(LeasePreview.Charge::total).reduce(preview.total(), BigDecimal::add);
        }
    }

    /** The form as it opens. */
    LeaseForm begin(Lease lease, Task task) {
        if (task == Task.RENEW) {
            lease.mustBeApproved();
            return LeaseForm.of(Endings.follow(lease));
        }
        var form = LeaseForm.of(task == Task.AMEND ? lease.current().terms(lease) : lease.first().terms(lease));
        if (task == Task.EDIT) {
            form.put("version", lease.version);
        }
        return form;
    }

    /** Writes what the form says. @throws Problem 422 with every field that does not hold, 409, 412 */
    Lease finish(LeaseForm form, Task task, UUID id) {
        var terms = form.terms();
        if (form.faulty()) {
            throw Problem.invalid(List.of());
        }
        if (task == Task.NEW) {
            return leases.draft(terms);
        }
        var lease = Lease.held(id).orElseThrow(Problem::notFound);
        switch (task) {
            case AMEND -> amendments.write(lease, terms, form.effectiveFrom());
            case RENEW -> {
                return endings.renew(lease, terms);
            }
            default -> {
                if (!String.valueOf(lease.version).equals(form.value("version"))) {
                    throw Problem.stale();
                }
                leases.rewrite(lease, terms);
            }
        }
        return lease;
    }

    Bench bench(LeaseForm form, Task task, UUID id, String root) {
        var lease = id == null ? null : Lease.byId(id).orElseThrow(Problem::notFound);
        var path = root + (id == null ? "/new" : "/" + id + "/" + task.name().toLowerCase(Locale.ROOT));
        var bench = new Bench(task, lease == null ? null : lease.number, path, id == null ? root : root + "/" + id,
                Enterprise.byName(), Unit.list("lettable = true and validTo is null order by code"), null, null, null);
        return tried(bench, form, lease);
    }

    /** With the schedule, when the terms hold; else the form says what does not. */
    private Bench tried(Bench bench, LeaseForm form, Lease lease) {
        var terms = form.terms();
        try {
            var premises = Premises.of(terms);
            if (form.faulty() || terms.startsOn == null || terms.endsOn == null || terms.lines.isEmpty()) {
                return bench;
            }
            terms.mustHold();
            var found = warnings.of(terms, premises, lease == null ? null : lease.id);
            var difference = bench.task() == Task.AMEND && form.effectiveFrom() != null
                    ? AmendmentView.of(amendments.preview(lease, terms, form.effectiveFrom()), List.of())
                    : null;
            return new Bench(bench.task(), bench.number(), bench.path(), bench.back(), bench.enterprises(),
                    bench.units(), LeasePreview.of(terms, found), difference,
                    RentStrip.of(terms.rent(), terms.startsOn.minusDays(1)));
        } catch (Problem refused) {
            form.refused(refused);
            return bench;
        }
    }
}
