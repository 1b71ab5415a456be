package cn.yuanqi.environment.inspection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.document.Document;
import cn.yuanqi.enterprise.document.DocumentKind;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.compliance.ComplianceView;
import cn.yuanqi.environment.compliance.JudgedDay;
import cn.yuanqi.environment.hj212.Hj212Server;
import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.environment.monitoring.LoggerHealth;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.tenancy.CurrentPark;

/** Lays out what is known of an enterprise, and reads it again. To be called in a transaction. */
@ApplicationScoped
class EvidenceFile {
    /** The days that are looked back at. */
    static final int DAYS = 30;
    private static final int MOST_ALERTS = 30;
    private static final int MOST_ORDERS = 5;

    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    @Inject
    Hj212Server loggers;
    @Inject
    ObjectMapper json;

    Evidence lay(Enterprise enterprise) {
        return lay(enterprise, clock.instant().atZone(park.zone()));
    }

    /** @param now until when is looked back; what has no past, as the state of its papers, is as it is now */
    Evidence lay(Enterprise enterprise, ZonedDateTime now) {
        var to = now.toLocalDate().minusDays(1);
        var from = to.minusDays(DAYS - 1L);
        var verdict = ComplianceView.of(enterprise);
        var library = Factor.library().stream().collect(Collectors.toMap(factor -> factor.code, Function.identity()));
        var outlets = Outlet.ofEnterprise(enterprise.id);
        var codes = outlets.stream().collect(Collectors.toMap(outlet -> outlet.id, outlet -> outlet.code));
        var since = from.atStartOfDay(park.zone()).toInstant();
        var judged = JudgedDay.ofEnterprise(enterprise.id, from, to);
        var past = Alert.closedSince(enterprise.id, since, MOST_ALERTS);
        var today = now.toLocalDate();
        return new Evidence(now.toInstant(), from, to, verdict.status(),
                List.copyOf(verdict.reasons()),
                outlets.stream().map(outlet -> site(outlet, new Around(now, from, to, library, judged))).toList(),
                warnings(Alert.openOf(enterprise.id), codes), warnings(past, codes),
                Alert.countClosedSince(enterprise.id, since), papers(enterprise, today),
                Rectification.newestOf(enterprise.id, MOST_ORDERS).stream()
                        .map(order -> new Evidence.Order(order.id, order.number, order.status, order.demand,
                                order.dueOn, order.isOverdue(today)))
                        .toList(),
                Inspection.finishedOf(enterprise.id, MOST_ORDERS).stream()
                        .map(visit -> new Evidence.Visit(visit.id, visit.number, visit.finishedAt)).toList());
    }

    private record Around(ZonedDateTime now, LocalDate from, LocalDate to, Map<String, Factor> library,
            List<JudgedDay> judged) {
        /** What is judged there, in the order of the outlet's factors. */
        List<String> factors(Outlet outlet) {
            var found = new LinkedHashSet<String>();
            var limited = outlet.limits.stream().map(limit -> limit.factor).collect(Collectors.toSet());
            judged.stream().filter(day -> day.outletId.equals(outlet.id)).forEach(day -> limited.add(day.factor));
            outlet.factors.stream().map(factor -> factor.code).filter(limited::contains).forEach(found::add);
            found.addAll(limited);
            found.remove(Alert.NO_FACTOR);
            return List.copyOf(found);
        }

        List<Evidence.Day> days(Outlet outlet, String factor) {
            var known = judged.stream().filter(day -> day.outletId.equals(outlet.id) && day.factor.equals(factor))
                    .collect(Collectors.toMap(day -> day.day, Function.identity()));
            return from.datesUntil(to.plusDays(1)).map(on -> day(on, known.get(on))).toList();
        }

        private static Evidence.Day day(LocalDate on, JudgedDay judged) {
            return judged == null
                    ? new Evidence.Day(on, null, null, null, null, List.of())
                    : new Evidence.Day(on, number(judged.value), number(judged.lower), number(judged.upper),
                            judged.isJudged() ? (Boolean) judged.isOver() : null,
                            List.copyOf(judged.reasons()));
        }
    }

    private Evidence.Site site(Outlet outlet, Around around) {
        var health = LoggerHealth.of(outlet.id, Duration.ofDays(DAYS), around.now);
        var courses = around.factors(outlet).stream().map(code -> course(outlet, code, around)).toList();
        return new Evidence.Site(outlet.id, outlet.code, outlet.name, outlet.logger.mn, outlet.logger.enabled,
                loggers.hears(outlet.logger.mn), health.heardAt(), health.missingHours(), health.gaps(),
                health.deviations(), courses);
    }

    private static Evidence.Course course(Outlet outlet, String code, Around around) {
        var unit = outlet.factors.stream().filter(one -> one.code.equals(code)).map(one -> one.unit).findFirst()
                .orElse(null);
        var factor = around.library.get(code);
        return new Evidence.Course(code, factor == null ? code : factor.nameZh, factor == null ? code : factor.nameEn,
                unit, around.days(outlet, code));
    }

    private static List<Evidence.Warning> warnings(Collection<Alert> alerts, Map<UUID, String> outlets) {
        return alerts.stream().map(alert -> new Evidence.Warning(alert.id, alert.kind,
                outlets.getOrDefault(alert.outletId, "–"),
                alert.factor.equals(Alert.NO_FACTOR) ? null : alert.factor, number(alert.value), number(alert.limit),
                alert.openedAt,
                alert.closedAt)).toList();
    }

    private static List<Evidence.Paper> papers(Enterprise enterprise, LocalDate today) {
        return Arrays.stream(DocumentKind.values()).flatMap(kind -> Document.of(enterprise, kind).stream())
                .filter(document -> document.withdrawnAt == null)
                .map(document -> new Evidence.Paper(document.id, document.kind, document.title, document.number,
                        document.expiresOn, document.expiresOn != null && document.expiresOn.isBefore(today)))
                .toList();
    }

    private static Double number(BigDecimal exact) {
        return exact == null ? null : exact.doubleValue();
    }

    String written(Evidence evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Evidence read(String written) {
        try {
            return json.readValue(written, Evidence.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
