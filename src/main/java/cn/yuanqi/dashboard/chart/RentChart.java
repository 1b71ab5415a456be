package cn.yuanqi.dashboard.chart;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.billing.MonthMoney;
import cn.yuanqi.dashboard.chart.Plotted.Form;
import cn.yuanqi.dashboard.chart.Plotted.Row;
import cn.yuanqi.dashboard.chart.Plotted.Unit;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;

/** What fell due and what was paid, month by month. */
@ApplicationScoped
class RentChart implements Chart {
    @Override
    public String name() {
        return "rent";
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public boolean opensTo(Actor actor) {
        return actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
    }

    @Override
    public String title() {
        return words().rent();
    }

    @Override
    public Plotted plot(LocalDate today) {
        var months = Months.until(today);
        var rows = MonthMoney.of(months.first(), months.last()).stream()
                .map(one -> Row.of(one.month().toString(), one.due(), one.paid())).toList();
        return new Plotted(Form.BARS, Unit.YUAN, words().rentNote(), words().month(),
                List.of(words().due(), words().paid()),
                rows);
    }

    private static ChartWords words() {
        return Language.words(ChartWords.class);
    }
}
