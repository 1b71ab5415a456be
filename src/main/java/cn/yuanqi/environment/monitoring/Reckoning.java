package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import cn.yuanqi.environment.hj212.Decimal;
import cn.yuanqi.environment.hj212.Deviation;
import cn.yuanqi.environment.hj212.Frame;
import cn.yuanqi.environment.hj212.ReceivedFrame;

/**
 * Reads a frame's figures as an outlet's values: which interval, which moment, which factors, in which units. What cannot
 * be believed (no time, a future or too old one, only unknown factors) is no reading.
 *
 * @param splits what its split messages said before
 * @param ahead how far the logger's clock may be ahead of the receipt
 */
record Reckoning(FactorLibrary library, SplitBook splits, Duration ahead) {
    static final String FUTURE_TIME = "FUTURE_TIME";
    static final String TOO_OLD = "TOO_OLD";
    static final String UNKNOWN_FACTOR = "UNKNOWN_FACTOR";

    Reckoned of(ReceivedFrame received, KnownLogger logger) {
        var frame = received.frame();
        Set<String> deviations = new LinkedHashSet<>();
        for (Deviation deviation : frame.deviations()) {
            deviations.add(deviation.name());
        }
        var at = at(splits.time(frame, received.receivedAt(), deviations), logger);
        var kind = kind(frame.cn());
        var doubt = kind == null || at == null ? null : doubt(kind, at, received.receivedAt(), logger);
        if (doubt != null) {
            deviations.add(doubt);
        }
        if (at == null || doubt != null) {
            kind = null;
        }
        var factors = kind == null ? Map.<String, FactorValue>of() : factors(frame, logger, deviations);
        return new Reckoned(factors.isEmpty() ? null : kind, at, factors,
                deviations.isEmpty() ? null : String.join(",", deviations));
    }

    private static Kind kind(String cn) {
        return switch (cn) {
            case "2011" -> Kind.RAW;
            case "2051" -> Kind.MINUTE;
            case "2061" -> Kind.HOUR;
            case "2031" -> Kind.DAY;
            default -> null;
        };
    }

    private static Instant at(LocalDateTime dataTime, KnownLogger logger) {
        return dataTime == null ? null : dataTime.atZone(logger.zone()).toInstant();
    }

    /** Why the time cannot be believed, or nothing of it is kept any more; {@code null} when it is fine. */
    private String doubt(Kind kind, Instant at, Instant receivedAt, KnownLogger logger) {
        if (at.isAfter(receivedAt.plus(ahead))) {
            return FUTURE_TIME;
        }
        return logger.keeps(kind, at, receivedAt) ? null : TOO_OLD;
    }

    private Map<String, FactorValue> factors(Frame frame, KnownLogger logger, Set<String> deviations) {
        var factors = new LinkedHashMap<String, FactorValue>();
        frame.factors().forEach((code, fields) -> {
            var meaning = library.meaning(frame.st(), code);
            if (meaning == null) {
                deviations.add(UNKNOWN_FACTOR);
            } else if (saysSomething(fields)) {
                var unit = logger.units().getOrDefault(meaning.code(), meaning.unit());
                factors.putIfAbsent(meaning.code(), value(fields, Units.ratio(meaning.wireUnit(), unit)));
            }
        });
        return factors;
    }

    private static boolean saysSomething(Map<String, String> fields) {
        return fields.containsKey("Rtd") || fields.containsKey("Avg") || fields.containsKey("Cou")
                || fields.containsKey("Flag");
    }

    private static FactorValue value(Map<String, String> fields, BigDecimal ratio) {
        var value = fields.containsKey("Rtd") ? fields.get("Rtd") : fields.get("Avg");
        return new FactorValue(scaled(value, ratio), scaled(fields.get("Min"), ratio), scaled(fields.get("Max"), ratio),
                Decimal.of(fields.get("Cou")), Flag.of(fields.get("Flag")));
    }

    private static BigDecimal scaled(String text, BigDecimal ratio) {
        var value = Decimal.of(text);
        return value == null || ratio == null || ratio == BigDecimal.ONE ? value : value.multiply(ratio);
    }
}
