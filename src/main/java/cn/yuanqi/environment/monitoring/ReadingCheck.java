package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.yuanqi.environment.hj212.Decimal;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Reads one reading that came as JSON by the rules of frames ({@link Reckoning}); finds everything wrong with it at once. */
final class ReadingCheck {
    private static final int MOST_VALUES = 100;

    private final List<Problem.FieldError> errors = new ArrayList<>();
    private final ReadingWords words = Language.words(ReadingWords.class);
    private final Map<String, Factor> library;
    private final KnownLogger logger;

    ReadingCheck(Map<String, Factor> library, KnownLogger logger) {
        this.library = library;
        this.logger = logger;
    }

    /** What it says; {@code null} when something in it is wrong. */
    Reckoned read(ReadingBatch.Item item, Instant now, MonitoringConfig config) {
        var kind = kind(item.resolution());
        var at = at(item.at(), kind, now, config.ahead());
        if (kind != null && at != null && !begins(kind, at)) {
            bad("at", words.notABeginning());
        }
        var factors = new LinkedHashMap<String, FactorValue>();
        var values = item.values() == null ? List.<ReadingBatch.Value>of() : item.values();
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            bad("values", words.badCount(MOST_VALUES));
        } else {
            for (int i = 0; i < values.size(); i++) {
                value("values[" + i + "].", values.get(i), factors);
            }
        }
        return errors.isEmpty() ? new Reckoned(kind, at, factors, null) : null;
    }

    List<Problem.FieldError> errors() {
        return errors;
    }

    private Kind kind(String resolution) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(resolution)) {
                return kind;
            }
        }
        bad("resolution", words.badResolution());
        return null;
    }

    private Instant at(String text, Kind kind, Instant now, Duration ahead) {
        try {
            var at = Rows.storable(OffsetDateTime.parse(text == null ? "" : text).toInstant());
            if (at == null || kind != null && !logger.keeps(kind, at, now)) {
                bad("at", words.tooOld());
            } else if (at.isAfter(now.plus(ahead))) {
                bad("at", words.ahead());
            } else {
                return at.truncatedTo(ChronoUnit.MILLIS);
            }
        } catch (DateTimeException unreadable) {
            bad("at", words.badInstant());
        }
        return null;
    }

    /** An interval's time is its start, by the park's clock. */
    private boolean begins(Kind kind, Instant at) {
        ZonedDateTime local = at.atZone(logger.zone());
        return switch (kind) {
            case RAW -> true;
            case MINUTE -> local.equals(local.truncatedTo(ChronoUnit.MINUTES));
            case HOUR -> local.equals(local.truncatedTo(ChronoUnit.HOURS));
            case DAY -> local.equals(local.toLocalDate().atStartOfDay(logger.zone()));
        };
    }

    private void value(String at, ReadingBatch.Value value, Map<String, FactorValue> factors) {
        var known = value == null || value.factor() == null ? null : library.get(value.factor());
        if (known == null) {
            bad(at + "factor", words.unknownFactor());
            return;
        }
        var unit = logger.units().getOrDefault(known.code, known.unit);
        var ratio = value.unit() == null ? BigDecimal.ONE : Units.ratio(value.unit(), unit);
        if (ratio == null) {
            bad(at + "unit", words.badUnit(unit));
            return;
        }
        var flag = Flag.of(value.flag());
        if (flag == Flag.U || value.flag() != null && value.flag().length() > 1) {
            bad(at + "flag", words.badFlag());
        }
        if (value.value() == null && value.total() == null && value.flag() == null) {
            bad(at + "value", words.missing());
        }
        var read = new FactorValue(figure(at + "value", value.value(), ratio), figure(at + "min", value.min(), ratio),
                figure(at + "max", value.max(), ratio), figure(at + "total", value.total(), BigDecimal.ONE), flag);
        if (factors.putIfAbsent(known.code, read) != null) {
            bad(at + "factor", words.repeatedFactor());
        }
    }

    private BigDecimal figure(String field, String text, BigDecimal ratio) {
        if (text == null) {
            return null;
        }
        var figure = Decimal.of(text);
        if (figure == null) {
            bad(field, words.badFigure());
            return null;
        }
        return ratio == BigDecimal.ONE ? figure : figure.multiply(ratio);
    }

    private void bad(String field, String message) {
        errors.add(new Problem.FieldError(field, message));
    }
}
