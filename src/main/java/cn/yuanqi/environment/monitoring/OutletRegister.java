package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** Opens and edits outlets in the current park, within the caller's transaction. */
@ApplicationScoped
public class OutletRegister {
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    @Inject
    Event<OutletChanged> changed;

    /** @throws Problem 422 naming each bad field; a taken MN says nothing of its holder */
    public Outlet open(OutletInput input) {
        var library = Factor.library();
        new OutletCheck(library).created(input);
        var outlet = new Outlet();
        outlet.enterpriseId = input.enterpriseId();
        outlet.name = input.code().strip();
        apply(outlet, input, library);
        outlet.persist();
        MnBinding.of(outlet, park.id()).persist();
        settle();
        changed.fire(new OutletChanged(park.id(), outlet.id, Set.of(outlet.logger.mn)));
        return outlet;
    }

    /** Changes what the input names; an outlet stays with its enterprise. */
    void edit(Outlet outlet, OutletInput input) {
        var library = Factor.library();
        new OutletCheck(library).edited(input);
        if (input.enterpriseId() != null && !input.enterpriseId().equals(outlet.enterpriseId)) {
            throw Problem.invalid("enterpriseId", words().staysWithEnterprise());
        }
        var mns = new HashSet<>(Set.of(outlet.logger.mn));
        apply(outlet, input, library);
        if (mns.add(outlet.logger.mn)) {
            MnBinding.release(park.id(), outlet.id);
            MnBinding.of(outlet, park.id()).persist();
        }
        settle();
        changed.fire(new OutletChanged(park.id(), outlet.id, mns));
    }

    /**
     * Puts it on the park's plan, or takes it off; nothing that is judged changes.
     *
     * @param x 0…1 from the left, {@code null} for off the plan
     * @param y 0…1 from above
     */
    public void place(Outlet outlet, Double x, Double y) {
        outlet.planX = x;
        outlet.planY = y;
        outlet.editedAt = clock.instant();
        Outlet.flush();
    }

    private void apply(Outlet outlet, OutletInput input, List<Factor> library) {
        outlet.code = input.code() == null ? outlet.code : input.code().strip();
        outlet.name = input.name() == null ? outlet.name : input.name().strip();
        outlet.planX = input.planX() == null ? outlet.planX : input.planX();
        outlet.planY = input.planY() == null ? outlet.planY : input.planY();
        outlet.directDischarge = or(input.directDischarge(), outlet.directDischarge);
        outlet.realtimeSeconds = or(input.realtimeSeconds(), outlet.realtimeSeconds);
        outlet.offlineFactor = or(input.offlineFactor(), outlet.offlineFactor);
        outlet.validHours = or(input.validHours(), outlet.validHours);
        outlet.logger.mn = or(input.mn(), outlet.logger.mn);
        outlet.logger.password = or(input.password(), outlet.logger.password);
        outlet.editedAt = clock.instant();
        outlet.logger.letIn(or(input.enabled(), outlet.logger.enabled), outlet.editedAt);
        if (input.factors() != null) {
            outlet.watch(factors(input.factors(), library));
        }
        if (input.limits() != null) {
            outlet.limit(input.limits().stream().map(OutletRegister::limit).toList());
        }
    }

    private static <T> T or(T given, T present) {
        return given == null ? present : given;
    }

    private static List<OutletFactor> factors(List<OutletInput.FactorInput> wanted, List<Factor> library) {
        Map<String, String> units = new HashMap<>();
        library.forEach(factor -> units.put(factor.code, factor.unit));
        return wanted.stream().map(input -> {
            var factor = new OutletFactor();
            factor.code = input.code();
            factor.unit = input.unit() == null ? units.get(input.code()) : input.unit();
            return factor;
        }).toList();
    }

    private static OutletLimit limit(OutletInput.LimitInput input) {
        var limit = new OutletLimit();
        limit.factor = input.factor();
        limit.basis = OutletCheck.basis(input.basis());
        limit.lower = input.lower();
        limit.upper = input.upper();
        limit.coldUpper = input.coldUpper();
        limit.standardClass = input.standardClass();
        limit.source = input.source();
        limit.validFrom = input.validFrom();
        limit.validTo = input.validTo();
        return limit;
    }

    /**
     * Lets the database decide, which alone can see that another park has the MN: asking first would race, and would
     * take another time for a taken one.
     */
    private static void settle() {
        try {
            Outlet.flush();
        } catch (ConstraintViolationException refused) {
            var said = String.valueOf(refused.getSQLException().getMessage());
            if (said.contains("fk_outlet_enterprise")) {
                throw Problem.invalid("enterpriseId", words().noEnterprise());
            }
            throw said.contains("uq_outlet_code")
                    ? Problem.invalid("code", words().codeTaken())
                    : Problem.invalid("mn", words().mnTaken());
        }
    }

    private static MonitoringWords words() {
        return Language.words(MonitoringWords.class);
    }
}
