package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.Outlet;

/** Whether more leaves at an outlet than came in, by the rule of the outlet or the park; told like any other suspicion. */
@ApplicationScoped
public class InflowSuspicion {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    Alerts alerts;
    @Inject
    SuspicionBook rules;

    /**
     * What a park day came to.
     *
     * @param unit of both, kg or m³
     * @param dayEnd event time of the alert
     */
    public record Day(String factor, BigDecimal out, BigDecimal in, String unit, LocalDate day, Instant dayEnd) {
    }

    /** By how many percent the outlet may carry more; 0: it is not looked at. */
    public int percent(UUID outletId, String factor) {
        return rules.told(outletId, factor).rule().inflowPercent();
    }

    public boolean isSuspicious(BigDecimal out, BigDecimal in, int percent) {
        return percent > 0 && out.signum() > 0
                && out.multiply(HUNDRED).compareTo(in.multiply(BigDecimal.valueOf(100L + percent))) > 0;
    }

    /** Opens SUSPICIOUS, with the figures, where the day calls for it. */
    public void look(Outlet outlet, Day day) {
        int percent = percent(outlet.id, day.factor);
        var key = new OpenAlert.Key(outlet.id, day.factor, AlertKind.SUSPICIOUS);
        if (isSuspicious(day.out, day.in, percent) && !Alert.isDismissed(key, day.dayEnd)) {
            alerts.suspect(new Opening(key, outlet.enterpriseId, null, null, null, day.dayEnd), Suspicion.INFLOW,
                    day.day + ": " + day.out.toPlainString() + " " + day.unit + " > " + day.in.toPlainString() + " "
                            + day.unit + " + " + percent + " %");
        }
    }
}
