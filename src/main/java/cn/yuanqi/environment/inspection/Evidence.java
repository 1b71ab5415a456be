package cn.yuanqi.environment.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.document.DocumentKind;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.compliance.Reason;
import cn.yuanqi.platform.Language;

/**
 * What is known of an enterprise when its inspection begins; kept as JSON, so that the report says later what the officer
 * saw.
 *
 * @param from the first of the days that are laid out
 * @param to the last of them
 * @param compliance the verdict on the enterprise
 * @param open alerts that were open
 * @param past alerts of the same days that were closed, the newest first
 * @param documents that stood
 * @param orders the newest first
 * @param visits that were finished before, the newest first
 */
public record Evidence(Instant at, LocalDate from, LocalDate to, Compliance compliance, List<Reason> reasons,
        List<Site> outlets, List<Warning> open, List<Warning> past, long pastInAll, List<Paper> documents,
        List<Order> orders, List<Visit> visits) {

    /**
     * An outlet and its logger.
     *
     * @param heardAt {@code null} for never
     * @param missingHours of the days that are laid out
     * @param deviations kinds of deviations from the standard
     */
    public record Site(UUID id, String code, String name, String mn, boolean enabled, boolean connected,
            Instant heardAt, long missingHours, int gaps, int deviations, List<Course> factors) {
    }

    /** @param unit {@code null} for none */
    public record Course(String code, String nameZh, String nameEn, String unit, List<Day> days) {
        /** In the language of the request. */
        public String name() {
            return Language.current() == Language.EN ? nameEn : nameZh;
        }

        public long over() {
            return days.stream().filter(day -> Boolean.TRUE.equals(day.over)).count();
        }

        public long unjudged() {
            return days.stream().filter(day -> day.over == null).count();
        }

        public List<Day> overDays() {
            return days.stream().filter(day -> Boolean.TRUE.equals(day.over)).toList();
        }

        /** The newest day that has a mean, {@code null} when none has. */
        public Day newest() {
            return days.stream().filter(day -> day.mean != null).reduce((one, other) -> other).orElse(null);
        }

        /** The highest of the means, {@code null} when there is none. */
        public Double highest() {
            return days.stream().map(Day::mean).filter(mean -> mean != null).reduce(Math::max).orElse(null);
        }

        public Double lowest() {
            return days.stream().map(Day::mean).filter(mean -> mean != null).reduce(Math::min).orElse(null);
        }
    }

    /** One park day. @param over {@code null} when it could not be judged, then with reasons */
    public record Day(LocalDate on, Double mean, Double lower, Double upper, Boolean over,
            List<Reason> reasons) {
        public Compliance outcome() {
            return over == null ? Compliance.CANNOT_JUDGE : over ? Compliance.EXCEEDED : Compliance.COMPLIANT;
        }

        /** The limit as people write it; {@code null} for none. */
        public String limit() {
            if (lower == null) {
                return upper == null ? null : "≤ " + plain(upper);
            }
            return upper == null ? "≥ " + plain(lower) : plain(lower) + "–" + plain(upper);
        }

        private static String plain(double bound) {
            return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
        }
    }

    /** An alert. @param factor {@code null} for none */
    public record Warning(UUID id, AlertKind kind, String outlet, String factor, Double value, Double limit,
            Instant openedAt, Instant closedAt) {
    }

    /** A document. @param expiresOn {@code null} when it does not expire */
    public record Paper(UUID id, DocumentKind kind, String title, String number, LocalDate expiresOn, boolean expired) {
    }

    public record Order(UUID id, int number, RectificationStatus status, String demand, LocalDate dueOn,
            boolean overdue) {
    }

    public record Visit(UUID id, int number, Instant finishedAt) {
    }

    public long overDays() {
        return outlets.stream().flatMap(site -> site.factors.stream()).mapToLong(Course::over).sum();
    }

    /** In the language of the request; {@code null} for none. */
    public String factor(String code) {
        return outlets.stream().flatMap(site -> site.factors.stream()).filter(one -> one.code.equals(code)).findFirst()
                .map(Course::name).orElse(code);
    }

    public long missingHours() {
        return outlets.stream().mapToLong(Site::missingHours).sum();
    }

    public long expired() {
        return documents.stream().filter(Paper::expired).count();
    }
}
