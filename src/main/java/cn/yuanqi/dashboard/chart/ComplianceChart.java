package cn.yuanqi.dashboard.chart;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.dashboard.chart.Plotted.Form;
import cn.yuanqi.dashboard.chart.Plotted.Row;
import cn.yuanqi.dashboard.chart.Plotted.Unit;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.environment.compliance.MonthVerdicts;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;

/** Discharging enterprises by the worst of their judged days, month by month. */
@ApplicationScoped
class ComplianceChart implements Chart {
    @Override
    public String name() {
        return "compliance";
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public boolean opensTo(Actor actor) {
        return actor.seesWholePark();
    }

    @Override
    public String title() {
        return words().compliance();
    }

    @Override
    public Plotted plot(LocalDate today) {
        var months = Months.until(today);
        var rows = MonthVerdicts.of(months.first(), months.last()).stream()
                .map(one -> Row.of(one.month().toString(), one.within(), one.over(), one.unjudged())).toList();
        var names = Language.words(EnterpriseWords.class);
        return new Plotted(Form.STACK, Unit.COUNT, words().complianceNote(), words().month(),
                List.of(names.verdict(Compliance.COMPLIANT), names.verdict(Compliance.EXCEEDED),
                        names.verdict(Compliance.CANNOT_JUDGE)),
                rows);
    }

    private static ChartWords words() {
        return Language.words(ChartWords.class);
    }
}
