package cn.yuanqi.dashboard.chart;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Problem;

/** All charts, in their order. */
@ApplicationScoped
public class Charts {
    @Inject
    @Any
    Instance<Chart> charts;
    @Inject
    Actor actor;

    /** Those that the asker may see. */
    public List<Chart> mine() {
        return charts.stream().filter(chart -> chart.opensTo(actor)).sorted(Comparator.comparing(Chart::place))
                .toList();
    }

    /** @throws Problem 404 for one that is not there or not for the asker */
    Chart named(String name) {
        return mine().stream().filter(chart -> chart.name().equals(name)).findFirst().orElseThrow(Problem::notFound);
    }
}
