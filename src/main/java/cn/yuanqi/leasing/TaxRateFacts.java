package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.space.Building;

/** A tax rate as it is written, by the JSON door or the form. */
class TaxRateFacts {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final LocalDate EARLIEST = LocalDate.of(1994, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    public TaxedKind kind;
    public UUID buildingId;
    public String lessor;
    /** Percent. */
    public BigDecimal rate;
    public LocalDate validFrom;
    public LocalDate validTo;

    /** What was typed; what does not read is left out. */
    static TaxRateFacts typed(MultivaluedMap<String, String> sent) {
        var facts = new TaxRateFacts();
        facts.kind = read(sent, "kind", TaxedKind::valueOf);
        facts.buildingId = read(sent, "buildingId", UUID::fromString);
        facts.lessor = sent.getFirst("lessor");
        facts.rate = read(sent, "rate", text -> new BigDecimal(text.replace("%", "").strip()));
        facts.validFrom = read(sent, "validFrom", LocalDate::parse);
        facts.validTo = read(sent, "validTo", LocalDate::parse);
        return facts;
    }

    /** The kind, building and day of a query. @throws Problem 422 when one of them does not read */
    static TaxRateFacts asked(MultivaluedMap<String, String> query) {
        var facts = typed(query);
        facts.validFrom = read(query, "on", LocalDate::parse);
        var words = Language.words(TaxRateWords.class);
        if (facts.kind == null) {
            throw Problem.invalid("kind", words.missing());
        }
        if (facts.validFrom == null) {
            throw Problem.invalid("on", words.badDay());
        }
        if (facts.buildingId == null && query.getFirst("buildingId") != null) {
            throw Problem.notFound();
        }
        return facts;
    }

    private static <T> T read(MultivaluedMap<String, String> sent, String field, Function<String, T> reading) {
        var text = sent.getFirst(field);
        try {
            return text == null || text.isBlank() ? null : reading.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return null;
        }
    }

    /** To be called in a transaction. @throws Problem 422 naming each field that does not hold, 404 for a foreign building */
    void mustHold() {
        var words = Language.words(TaxRateWords.class);
        List<FieldError> errors = new ArrayList<>();
        if (kind == null) {
            errors.add(new FieldError("kind", words.missing()));
        }
        if (rate == null || rate.signum() < 0 || rate.compareTo(MOST) >= 0 || rate.stripTrailingZeros().scale() > 4) {
            errors.add(new FieldError("rate", words.badRate()));
        }
        if (validFrom == null || validFrom.isBefore(EARLIEST) || validFrom.isAfter(LATEST)) {
            errors.add(new FieldError("validFrom", words.badDay()));
        } else if (validTo != null && (validTo.isBefore(validFrom) || validTo.isAfter(LATEST))) {
            errors.add(new FieldError("validTo", words.endsBeforeStart()));
        }
        lessor = lessor == null || lessor.isBlank() ? null : lessor.strip();
        if (lessor != null && lessor.length() > 100) {
            errors.add(new FieldError("lessor", words.tooLong(100)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        mustBeHere();
    }

    /** @throws Problem 404 for a foreign building */
    void mustBeHere() {
        if (buildingId != null) {
            Building.byId(buildingId).orElseThrow(Problem::notFound);
        }
    }
}
