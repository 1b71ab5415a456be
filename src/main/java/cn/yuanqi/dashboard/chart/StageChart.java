package cn.yuanqi.dashboard.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.dashboard.chart.Plotted.Form;
import cn.yuanqi.dashboard.chart.Plotted.Row;
import cn.yuanqi.dashboard.chart.Plotted.Unit;
import cn.yuanqi.enterprise.EnterpriseMix;
import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;

/** Enterprises of the register by the stage they stand at. */
@ApplicationScoped
class StageChart implements Chart {
    @Override
    public String name() {
        return "stages";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public boolean opensTo(Actor actor) {
        return actor.seesWholePark();
    }

    @Override
    public String title() {
        return words().stages();
    }

    @Override
    public Plotted plot(LocalDate today) {
        var names = Language.words(EnterpriseWords.class);
        var counts = EnterpriseMix.byStage();
        var rows = Arrays.stream(Lifecycle.values())
                .map(stage -> Row.of(names.stage(stage), counts.getOrDefault(stage, 0L))).toList();
        return new Plotted(Form.BARS, Unit.COUNT, words().stagesNote(), words().stage(), List.of(words().enterprises()),
                rows);
    }

    private static ChartWords words() {
        return Language.words(ChartWords.class);
    }
}
