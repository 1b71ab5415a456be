package cn.yuanqi.dashboard.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.dashboard.chart.Plotted.Form;
import cn.yuanqi.dashboard.chart.Plotted.Row;
import cn.yuanqi.dashboard.chart.Plotted.Unit;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.space.Building;
import cn.yuanqi.space.SpaceOn;

/** How full each building was at the end of each month. */
@ApplicationScoped
class OccupancyChart implements Chart {
    @Override
    public String name() {
        return "occupancy";
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public boolean opensTo(Actor actor) {
        return actor.seesWholePark();
    }

    @Override
    public String title() {
        return words().occupancy();
    }

    @Override
    public Plotted plot(LocalDate today) {
        var months = Months.until(today).all();
        var ends = months.stream().map(month -> month.equals(YearMonth.from(today)) ? today : month.atEndOfMonth())
                .toList();
        var days = SpaceOn.of(ends);
        var buildings = Building.all();
        var rows = IntStream.range(0, months.size())
                .mapToObj(i -> new Row(months.get(i).toString(),
                        Stream.concat(Stream.of(days.get(i)), buildings.stream().map(days.get(i)::in))
                                .map(OccupancyChart::percent).toList()))
                .toList();
        return new Plotted(Form.LINES, Unit.PERCENT, words().occupancyNote(), words().month(),
                Stream.concat(Stream.of(words().wholePark()), buildings.stream().map(one -> one.name)).toList(), rows);
    }

    private static BigDecimal percent(SpaceOn space) {
        var rate = space.totals().rate();
        return rate == null ? null : rate.movePointRight(2);
    }

    private static ChartWords words() {
        return Language.words(ChartWords.class);
    }
}
