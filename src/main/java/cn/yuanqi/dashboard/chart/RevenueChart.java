package cn.yuanqi.dashboard.chart;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.dashboard.chart.Plotted.Form;
import cn.yuanqi.dashboard.chart.Plotted.Row;
import cn.yuanqi.dashboard.chart.Plotted.Unit;
import cn.yuanqi.enterprise.report.EnterpriseKpi;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;

/** Revenue of all enterprises by year, of accepted yearly reports. */
@ApplicationScoped
class RevenueChart implements Chart {
    @Override
    public String name() {
        return "revenue";
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public boolean opensTo(Actor actor) {
        return actor.seesWholePark();
    }

    @Override
    public String title() {
        return words().revenue();
    }

    @Override
    public Plotted plot(LocalDate today) {
        var rows = EnterpriseKpi.count().revenueByYear().entrySet().stream()
                .map(year -> Row.of(year.getKey().toString(), year.getValue())).toList();
        return new Plotted(Form.BARS, Unit.YUAN, words().revenueNote(), words().year(), List.of(words().revenue()),
                rows);
    }

    private static ChartWords words() {
        return Language.words(ChartWords.class);
    }
}
