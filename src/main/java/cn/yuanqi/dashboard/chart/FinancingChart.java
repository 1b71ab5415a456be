package cn.yuanqi.dashboard.chart;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.dashboard.chart.Plotted.Form;
import cn.yuanqi.dashboard.chart.Plotted.Row;
import cn.yuanqi.dashboard.chart.Plotted.Unit;
import cn.yuanqi.financing.MonthFinancing;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.tenancy.CurrentPark;

/** What was asked for, approved and paid out, month by month. */
@ApplicationScoped
class FinancingChart implements Chart {
    @Override
    public String name() {
        return "financing";
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public boolean opensTo(Actor actor) {
        return actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
    }

    @Override
    public String title() {
        return words().financing();
    }

    @Inject
    CurrentPark park;

    @Override
    public Plotted plot(LocalDate today) {
        var months = Months.until(today);
        var rows = MonthFinancing.of(months.first(), months.last(), park.zone()).stream()
                .map(one -> Row.of(one.month().toString(), one.asked(), one.approved(), one.disbursed())).toList();
        return new Plotted(Form.BARS, Unit.YUAN, words().financingNote(), words().month(),
                List.of(words().asked(), words().approved(), words().disbursed()), rows);
    }

    private static ChartWords words() {
        return Language.words(ChartWords.class);
    }
}
