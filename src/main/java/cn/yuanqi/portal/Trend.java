package cn.yuanqi.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import cn.yuanqi.environment.discharge.MarkedTime;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.LimitBasis;
import cn.yuanqi.environment.monitoring.LimitInForce;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.ReadingView;
import cn.yuanqi.environment.monitoring.Series;
import cn.yuanqi.environment.monitoring.Span;
import cn.yuanqi.platform.Problem;

/**
 * The values of a chart and today's limit line: the last six hours as they came, three days of hour means, or thirty
 * days of day means.
 *
 * @param marks what was announced and accepted of that time
 */
record Trend(List<ReadingView> items, String unit, Double lower, Double upper, List<MarkedTime> marks) {
    private static final int MOST = 5_000;

    static Trend of(Outlet outlet, String factor, Kind kind, Instant now) {
        var watched = outlet.factors.stream().filter(one -> one.code.equals(factor)).findFirst()
                .orElseThrow(Problem::notFound);
        var values = new Series(outlet.id, kind, factor).values(new Span(now.minus(reach(kind)), now.plusSeconds(600)),
                MOST);
        var limit = outlet.limitsInForce().on(now.atZone(Moments.zone()).toLocalDate(), factor, basis(kind));
        return new Trend(values, watched.unit, limit.map(LimitInForce::lower).map(Number::doubleValue).orElse(null),
                limit.map(LimitInForce::upper).map(Number::doubleValue).orElse(null),
                MarkedTime.of(outlet.id, now.minus(reach(kind)), now.plusSeconds(600)));
    }

    private static Duration reach(Kind kind) {
        return switch (kind) {
            case DAY -> Duration.ofDays(30);
            case HOUR -> Duration.ofDays(3);
            default -> Duration.ofHours(6);
        };
    }

    private static LimitBasis basis(Kind kind) {
        return switch (kind) {
            case DAY -> LimitBasis.DAY;
            case HOUR -> LimitBasis.HOUR;
            default -> LimitBasis.INSTANT;
        };
    }
}
