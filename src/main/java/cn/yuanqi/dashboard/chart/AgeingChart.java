package cn.yuanqi.dashboard.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.billing.Ageing;
import cn.yuanqi.billing.Arrears;
import cn.yuanqi.dashboard.chart.Plotted.Form;
import cn.yuanqi.dashboard.chart.Plotted.Row;
import cn.yuanqi.dashboard.chart.Plotted.Unit;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;

/** What is open today by how long it has been overdue. */
@ApplicationScoped
class AgeingChart implements Chart {
    @Override
    public String name() {
        return "ageing";
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public boolean opensTo(Actor actor) {
        return actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
    }

    @Override
    public String title() {
        return words().ageing();
    }

    @Override
    public Plotted plot(LocalDate today) {
        var sums = new EnumMap<Ageing, BigDecimal>(Ageing.class);
        Arrears.byEnterprise(today).values()
                .forEach(each -> each.ageing().forEach((age, sum) -> sums.merge(age, sum, BigDecimal::add)));
        var rows = Arrays.stream(Ageing.values())
                .map(age -> Row.of(words().ageingOf(age), sums.getOrDefault(age, BigDecimal.ZERO.setScale(2))))
                .toList();
        return new Plotted(Form.BARS, Unit.YUAN, words().ageingNote(), words().overdueFor(), List.of(words().open()),
                rows);
    }

    private static ChartWords words() {
        return Language.words(ChartWords.class);
    }
}
