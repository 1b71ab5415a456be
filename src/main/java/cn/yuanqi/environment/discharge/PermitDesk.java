package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.environment.monitoring.Units;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Writes permits, within the caller's transaction; the enterprise is held, so that no two of its permits overlap. */
@ApplicationScoped
class PermitDesk {
    private static final int NUMBER = 64;
    private static final int DECIMALS = 3;
    private static final BigDecimal MOST = new BigDecimal("1e12");

    @Inject
    Actor actor;
    @Inject
    Clock clock;

    /** @throws Problem 422 with every bad field, 404 without such an enterprise, 409 when another permit holds then */
    Permit write(PermitInput input) {
        if (input == null || input.enterpriseId() == null) {
            throw Problem.invalid("enterpriseId", words().missing());
        }
        var permit = new Permit();
        permit.enterpriseId = Enterprise.held(actor, input.enterpriseId()).orElseThrow(Problem::notFound).id;
        take(permit, input);
        permit.persist();
        Permit.flush();
        return permit;
    }

    Permit change(Permit permit, PermitInput input) {
        if (input == null) {
            throw Problem.invalid("number", words().missing());
        }
        Enterprise.held(actor, permit.enterpriseId).orElseThrow(Problem::notFound);
        if (input.enterpriseId() != null && !input.enterpriseId().equals(permit.enterpriseId)) {
            throw Problem.invalid("enterpriseId", words().staysWithEnterprise());
        }
        take(permit, input);
        Permit.flush();
        return permit;
    }

    private void take(Permit permit, PermitInput input) {
        var errors = new ArrayList<Problem.FieldError>();
        var number = input.number() == null ? permit.number : input.number().strip();
        if (number == null || number.isEmpty() || number.length() > NUMBER) {
            errors.add(new Problem.FieldError("number", words().badText(NUMBER)));
        }
        var from = input.validFrom() == null ? permit.validFrom : input.validFrom();
        var to = input.validTo() == null ? permit.validTo : input.validTo();
        dates(from, to, errors);
        var amounts = amounts(input.amounts() == null ? List.of() : input.amounts(), errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        if (Permit.overlaps(permit.enterpriseId, from, to, permit.id)) {
            throw Problem.conflict(words().permitsOverlap());
        }
        permit.number = number;
        permit.validFrom = from;
        permit.validTo = to;
        permit.editedAt = clock.instant();
        if (input.amounts() != null) {
            permit.permit(amounts);
        }
    }

    private static void dates(LocalDate from, LocalDate to, List<Problem.FieldError> errors) {
        if (from == null) {
            errors.add(new Problem.FieldError("validFrom", words().missing()));
        }
        if (to == null) {
            errors.add(new Problem.FieldError("validTo", words().missing()));
        }
        if (from != null && to != null && to.isBefore(from)) {
            errors.add(new Problem.FieldError("validTo", words().badDates()));
        }
    }

    private static Map<String, BigDecimal> amounts(List<PermitInput.AmountInput> wanted,
            List<Problem.FieldError> errors) {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        for (int i = 0; i < wanted.size(); i++) {
            var at = "amounts[" + i + "].";
            var one = wanted.get(i);
            var factor = one == null || one.factor() == null ? null : Factor.byCode(one.factor()).orElse(null);
            var kg = one == null ? null : one.kgPerYear();
            if (factor == null || Units.ratio(factor.unit, "mg/L") == null) {
                errors.add(new Problem.FieldError(at + "factor", words().noLoadFactor()));
            } else if (amounts.containsKey(factor.code)) {
                errors.add(new Problem.FieldError(at + "factor", words().repeated()));
            } else if (kg == null || kg.signum() <= 0 || kg.compareTo(MOST) >= 0
                    || kg.stripTrailingZeros().scale() > DECIMALS) {
                errors.add(new Problem.FieldError(at + "kgPerYear", words().badAmount()));
            } else {
                amounts.put(factor.code, kg);
            }
        }
        return amounts;
    }

    private static DischargeWords words() {
        return Language.words(DischargeWords.class);
    }
}
