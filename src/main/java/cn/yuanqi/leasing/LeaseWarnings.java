package cn.yuanqi.leasing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Occupancy;

/** What somebody should look at before terms become a lease. */
@ApplicationScoped
class LeaseWarnings {
    @Inject
    Actor actor;
    @Inject
    Occupancy occupancy;

    /**
     * Looks without locking, so it may be otherwise a moment later.
     *
     * @param leaseId whose own units do not count as taken, {@code null} = none
     * @throws Problem 404 when the enterprise is not this park's
     */
    List<String> of(LeaseTerms terms, Premises premises, UUID leaseId) {
        var found = new ArrayList<String>();
        enterprise(terms.enterpriseId, found);
        var seen = new ArrayList<UUID>();
        for (int i = 0; i < terms.lines.size(); i++) {
            line(terms.lines.get(i), i, premises, found);
            var unit = terms.lines.get(i).unitId();
            if (unit != null && seen.contains(unit)) {
                found.add(words().unitTwice(premises.units().get(unit).code));
            }
            seen.add(unit);
        }
        found.addAll(occupancy.against(Premises.let(terms), new cn.yuanqi.space.Span(terms.startsOn, terms.endsOn),
                leaseId));
        return found;
    }

    private void enterprise(UUID id, List<String> found) {
        if (id == null) {
            found.add(words().noEnterpriseYet());
            return;
        }
        var enterprise = Enterprise.visible(actor, id).orElseThrow(Problem::notFound);
        if (enterprise.status != Lifecycle.INCUBATING && enterprise.status != Lifecycle.TENANT) {
            found.add(words().enterpriseStage(Language.words(EnterpriseWords.class).stage(enterprise.status)));
        }
    }

    private static void line(RentLine line, int index, Premises premises, List<String> found) {
        if (line.unitId() == null) {
            found.add(words().noUnitYet(index + 1));
            return;
        }
        var unit = premises.units().get(line.unitId());
        if (line.basis() != Basis.FIXED_MONTH && line.areaSqm().compareTo(unit.areaSqm) != 0) {
            found.add(words().areaDiffers(unit.code, line.areaSqm().toPlainString(), unit.areaSqm.toPlainString()));
        }
    }

    private static LeasingWords words() {
        return Language.words(LeasingWords.class);
    }
}
