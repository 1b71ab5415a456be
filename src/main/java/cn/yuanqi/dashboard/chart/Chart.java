package cn.yuanqi.dashboard.chart;

import java.time.LocalDate;

import cn.yuanqi.identity.Actor;

/** One chart of the dashboard: a bean that reads a table, which the browser draws. Asked inside a transaction. */
public interface Chart {
    /** In addresses; lower case, never changed. */
    String name();

    /** Where it stands among the others, the smallest first. */
    int place();

    boolean opensTo(Actor actor);

    /** In the language of the request. */
    String title();

    /** @param today the park's day */
    Plotted plot(LocalDate today);
}
