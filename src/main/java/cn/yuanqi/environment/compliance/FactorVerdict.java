package cn.yuanqi.environment.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** Where an outlet stands on one factor. Written under the lock of its enterprise alone. */
@Entity
@Unaudited("the machine's verdict")
@Table(name = "factor_verdict")
class FactorVerdict extends ParkScoped {
    @Column(name = "outlet_id", columnDefinition = "binary(16)", updatable = false)
    UUID outletId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    UUID enterpriseId;
    @Column(updatable = false)
    String factor;
    @Enumerated(EnumType.STRING)
    Compliance status;
    /** Comma-separated. */
    String reasons;
    Instant since;
    /** The day that was due when the days were last looked at. */
    @Column(name = "due_on")
    LocalDate dueOn;
    /** Why that day cannot be judged, comma-separated; empty when it could. */
    @Column(name = "due_reasons")
    String dueReasons;
    @Column(name = "judged_on")
    LocalDate judgedOn;
    @Column(name = "judged_over")
    boolean judgedOver;
    @Column(name = "day_mean")
    BigDecimal dayMean;
    @Column(name = "day_limit")
    BigDecimal dayLimit;

    static FactorVerdict begin(Outlet outlet, String factor) {
        var verdict = new FactorVerdict();
        verdict.outletId = outlet.id;
        verdict.enterpriseId = outlet.enterpriseId;
        verdict.factor = factor;
        return verdict;
    }

    static List<FactorVerdict> of(UUID enterpriseId) {
        return list("enterpriseId", enterpriseId);
    }

    static List<FactorVerdict> at(UUID outletId) {
        return list("outletId", outletId);
    }

    /** The outlets whose days were last looked at before this one was due. */
    static List<UUID> outletsBehind(LocalDate dueOn) {
        return getEntityManager()
                .createQuery("select distinct outletId from FactorVerdict where dueOn < ?1", UUID.class)
                .setParameter(1, dueOn).getResultList();
    }

    /** Takes over what the days say. */
    void days(FactorDay days) {
        dueOn = days.dueOn();
        boolean sameDay = judgedOn != null && judgedOn.equals(days.judgedOn());
        judgedOn = days.judgedOn();
        var meanBefore = dayMean;
        judgedOver = days.judged() != null && days.judged().outcome() == DayVerdict.Outcome.OVER;
        dueReasons = days.due().isJudged() ? "" : words(days.due().reasons());
        var shown = days.judged() == null ? days.due() : days.judged();
        dayMean = shown.value();
        dayLimit = shown.limit();
        if (sameDay && meanBefore != null && dayMean != null && differ(meanBefore, dayMean)) {
            Audit.did("revised", this, Map.of("dayMean", meanBefore), Map.of("dayMean", dayMean, "day", judgedOn));
        }
    }

    /** Late data change a mean; how many decimals the database keeps of it does not. */
    private static boolean differ(BigDecimal stored, BigDecimal reckoned) {
        return reckoned.setScale(stored.scale(), RoundingMode.HALF_UP).compareTo(stored) != 0;
    }

    /** Judges anew with the alerts that are open on the factor and its outlet. */
    void judge(Set<AlertKind> open, Instant now) {
        var verdict = Verdict.ofFactor(outcome(), reasons(dueReasons), open);
        if (status != verdict.status()) {
            since = now;
        }
        status = verdict.status();
        reasons = words(verdict.reasons());
    }

    private DayVerdict.Outcome outcome() {
        if (judgedOn == null) {
            return DayVerdict.Outcome.UNJUDGED;
        }
        return judgedOver ? DayVerdict.Outcome.OVER : DayVerdict.Outcome.WITHIN;
    }

    Verdict verdict() {
        return new Verdict(status, reasons(reasons));
    }

    private static String words(Collection<Reason> reasons) {
        return reasons.stream().map(Reason::name).collect(Collectors.joining(","));
    }

    private static Set<Reason> reasons(String words) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (!words.isEmpty()) {
            for (var word : words.split(",")) {
                reasons.add(Reason.valueOf(word));
            }
        }
        return reasons;
    }
}
