package cn.yuanqi.environment.monitoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Reads how all outlets of the current park stand: three queries, and one for limits that are not remembered. */
@ApplicationScoped
public class Gauges {
    private static final String SITES = "select o.id, o.enterpriseId, o.code, o.planX, o.planY, o.logger.enabled, "
            + "o.realtimeSeconds, o.offlineFactor from Outlet o order by o.logger.mn";

    @Inject
    EntityManager entities;
    @Inject
    LimitBook book;

    /** By MN. Needs a transaction. @param today whose limits apply */
    public List<Gauge> ofPark(LocalDate today) {
        var sites = entities.createQuery(SITES, Object[].class).getResultList();
        var latest = ReadingLatest.all(Kind.RAW).stream()
                .collect(Collectors.toMap(row -> row.outletId, ReadingLatest::factors));
        var heard = ReadingLatest.heard();
        var limits = book.of(sites.stream().map(site -> (UUID) site[0]).toList());
        var factors = Factor.library().stream().map(factor -> factor.code).toList();
        return sites.stream().map(site -> {
            var values = latest.getOrDefault((UUID) site[0], Map.of());
            return new Gauge((UUID) site[0], (UUID) site[1], (String) site[2], (Double) site[3], (Double) site[4],
                    (boolean) site[5], (long) (int) site[6] * (int) site[7], heard.get((UUID) site[0]), values,
                    limits(limits.get((UUID) site[0]), factors, values, today));
        }).toList();
    }

    private static Map<String, LimitInForce> limits(LimitsInForce limits, List<String> factors,
            Map<String, LatestValue> values, LocalDate today) {
        var found = new LinkedHashMap<String, LimitInForce>();
        if (limits != null) {
            var measured = new HashMap<String, FactorValue>();
            values.forEach((code, latest) -> measured.put(code, latest.value()));
            var temperature = WaterTemperature.of(measured);
            factors.stream().filter(limits::knows)
                    .forEach(code -> limits.on(today, code, LimitBasis.INSTANT, temperature)
                            .ifPresent(limit -> found.put(code, limit)));
        }
        return found;
    }
}
