package cn.yuanqi.environment.discharge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.environment.compliance.JudgedDay;
import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.Units;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What the page of an enterprise's discharge shows. */
record DischargeTab(EnterpriseView e, String path, List<Outlet> outlets, Verdicts verdicts, List<PermitView> permits,
        List<StopView> stops, List<NoteView> notes, List<Rating> ratings, Map<String, String> names,
        List<Factor> watched,
        Asked asked) {

    /** The history of verdicts and what follows from it. */
    record Verdicts(List<MonthHistory.Month> months, List<Attention> attention, List<TaxHint> taxes) {
        public long called() {
            return attention.stream().filter(Attention::called).count();
        }
    }

    /**
     * Who asks, and what they typed.
     *
     * @param form the form that was refused: permit, stop or note; empty for none
     */
    record Asked(boolean officer, boolean owner, LocalDate today, String form, MultivaluedMap<String, String> typed,
            List<Problem.FieldError> errors) {
    }

    static DischargeTab of(Enterprise enterprise, String path, Asked asked) {
        var outlets = Outlet.ofEnterprise(enterprise.id);
        var names = PermitView.names();
        var permits = PermitView.of(Permit.ofEnterprise(enterprise.id), asked.today);
        return new DischargeTab(EnterpriseView.of(enterprise), path, outlets,
                verdicts(enterprise.id, outlets, asked.today), permits,
                StopView.of(Stop.find(enterprise.id, null, 50)),
                NoteView.of(LoggerNote.ofEnterprise(enterprise.id, 50)),
                Rating.ofEnterprise(enterprise.id), names, watched(outlets), asked);
    }

    static Verdicts verdicts(UUID enterprise, List<Outlet> outlets, LocalDate today) {
        var last = YearMonth.from(today);
        var days = JudgedDay.ofEnterprise(enterprise, last.minusMonths(MonthHistory.MONTHS - 1L).atDay(1), today);
        var half = today.minusMonths(Attention.MONTHS);
        var direct = outlets.stream().filter(outlet -> outlet.directDischarge).map(outlet -> outlet.id)
                .collect(Collectors.toSet());
        var month = last.minusMonths(1);
        return new Verdicts(MonthHistory.of(days, last),
                Attention.of(days.stream().filter(day -> day.day.isAfter(half)).toList()),
                TaxHint.of(days.stream().filter(day -> direct.contains(day.outletId))
                        .filter(day -> YearMonth.from(day.day).equals(month)).toList(), month));
    }

    public String sentence() {
        var words = Language.words(DischargeWords.class);
        if (verdicts.called() > 0) {
            return words.stateAttention(verdicts.called());
        }
        var holding = permits.stream().filter(permit -> permit.state() == PermitView.State.VALID
                || permit.state() == PermitView.State.EXPIRING).findFirst();
        return holding.map(permit -> words.statePermit(permit.number(), permit.daysLeft()))
                .orElseGet(() -> permits.isEmpty() ? words.stateNoPermit() : words.stateNoPermitNow());
    }

    public String outlet(UUID id) {
        return outlets.stream().filter(one -> one.id.equals(id)).map(one -> one.code).findFirst().orElse("–");
    }

    /** The factors of which a load can be reckoned, as far as the enterprise is watched on them. */
    public List<Factor> loadFactors() {
        return watched.stream().filter(factor -> Units.ratio(factor.unit, "mg/L") != null).toList();
    }

    private static List<Factor> watched(List<Outlet> outlets) {
        return Factor.library().stream().filter(factor -> outlets.stream()
                .anyMatch(outlet -> outlet.factors.stream().anyMatch(one -> one.code.equals(factor.code)))).toList();
    }

    /** What was typed into a form that was refused. */
    public String typed(String form, String field, String otherwise) {
        var value = asked.form.equals(form) ? asked.typed.getFirst(field) : null;
        return value == null ? otherwise : value;
    }

    public List<Problem.FieldError> errors(String form) {
        return asked.form.equals(form) ? asked.errors : List.of();
    }

    public List<Stop.Kind> stopKinds() {
        return List.of(Stop.Kind.values());
    }

    public List<LoggerNote.Kind> noteKinds() {
        return List.of(LoggerNote.Kind.values());
    }

    public List<Attention> called() {
        return verdicts.attention.stream().filter(Attention::called).toList();
    }

    public String lastMonth() {
        return YearMonth.from(asked.today).minusMonths(1).toString();
    }

    /** Each month that a report can be had of, the newest first. */
    public List<MonthHistory.Month> reported() {
        var with = verdicts.months.stream().filter(month -> month.total() > 0).collect(Collectors.toList());
        Collections.reverse(with);
        return with;
    }
}
