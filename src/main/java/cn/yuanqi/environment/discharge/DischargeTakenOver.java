package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.environment.monitoring.Outlet;

/** Permits, stops, log entries and ratings from an earlier system, or a demo's; nobody is told. In the caller's transaction. */
@ApplicationScoped
public class DischargeTakenOver {

    /** @param kg permitted in a year, by factor */
    public void permit(UUID enterprise, String number, LocalDate validTo, Map<String, Integer> kg, Stamp stamp) {
        var permit = new Permit();
        permit.enterpriseId = enterprise;
        permit.number = number;
        permit.validFrom = validTo.minusYears(5).plusDays(1);
        permit.validTo = validTo;
        permit.editedAt = stamp.instant();
        kg.forEach((factor, amount) -> PermittedAmount.of(permit, factor).kgPerYear = BigDecimal.valueOf(amount));
        permit.persist();
    }

    /** Maintenance that was announced a day before, and accepted where {@code accepted}. */
    public void maintenance(Outlet outlet, Instant from, boolean accepted, Stamp stamp) {
        var stop = new Stop();
        stop.enterpriseId = outlet.enterpriseId;
        stop.outletId = outlet.id;
        stop.kind = Stop.Kind.MAINTENANCE;
        stop.beginsAt = from;
        stop.endsAt = from.plus(Duration.ofHours(6));
        stop.reason = "在线监测设备季度维护";
        stop.status = accepted ? Stop.Status.ACCEPTED : Stop.Status.ANNOUNCED;
        stop.announcedAt = from.minus(Duration.ofDays(1));
        stop.decidedAt = accepted ? from.minus(Duration.ofHours(12)) : null;
        stop.decidedBy = accepted ? stamp.person() : null;
        stop.persist();
    }

    /** A comparison sample of a factor. */
    public void compared(Outlet outlet, Instant at, String factor, BigDecimal[] loggerAndSample, Stamp stamp) {
        var note = new LoggerNote();
        note.enterpriseId = outlet.enterpriseId;
        note.outletId = outlet.id;
        note.kind = LoggerNote.Kind.COMPARISON;
        note.doneAt = at;
        note.doneBy = "第三方检测机构";
        note.factor = factor;
        note.loggerValue = loggerAndSample[0];
        note.sampleValue = loggerAndSample[1];
        note.writtenAt = stamp.instant();
        note.persist();
    }

    /** @param grade from 0, the best, to 3 */
    public void rated(UUID enterprise, int year, int grade, Stamp stamp) {
        var rating = new Rating();
        rating.enterpriseId = enterprise;
        rating.ratedYear = year;
        rating.grade = Rating.Grade.values()[grade];
        rating.source = "市生态环境局 " + year + " 年度评价（演示）";
        rating.importedAt = stamp.instant();
        rating.persist();
    }
}
