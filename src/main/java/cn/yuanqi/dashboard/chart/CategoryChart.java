package cn.yuanqi.dashboard.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.dashboard.chart.Plotted.Form;
import cn.yuanqi.dashboard.chart.Plotted.Row;
import cn.yuanqi.dashboard.chart.Plotted.Unit;
import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.EnterpriseMix;
import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;

/** Enterprises by what they do. Who does two things stands once, in the bar of both: the bars add up to the enterprises. */
@ApplicationScoped
class CategoryChart implements Chart {
    @Override
    public String name() {
        return "categories";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public boolean opensTo(Actor actor) {
        return actor.seesWholePark();
    }

    @Override
    public String title() {
        return words().categories();
    }

    @Override
    public Plotted plot(LocalDate today) {
        var names = Language.words(EnterpriseWords.class);
        var rows = EnterpriseMix.enteredByCategories().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<Set<Category>, Long>::getValue).reversed())
                .map(entry -> Row.of(named(names, entry.getKey()), entry.getValue())).toList();
        return new Plotted(Form.BARS, Unit.COUNT, words().categoriesNote(), words().category(),
                List.of(words().enterprises()), rows);
    }

    private static String named(EnterpriseWords names, Set<Category> categories) {
        return categories.isEmpty()
                ? words().noCategory()
                : categories.stream().sorted().map(names::category).collect(Collectors.joining(" + "));
    }

    private static ChartWords words() {
        return Language.words(ChartWords.class);
    }
}
