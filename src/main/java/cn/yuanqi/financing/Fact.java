package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One fact of the passport.
 *
 * @param value a number as text, or a code; {@code null} where the park knows none
 * @param asOf when it was so
 * @param source the room that it comes from: billing, leasing, register, reports, compliance
 * @param detail what in that room, for example the year of a report; {@code null} for nothing more
 */
public record Fact(FactCode code, ConsentScope scope, String value, Instant asOf, String source, String detail) {

    static Fact number(FactCode code, BigDecimal value, Source source) {
        return new Fact(code, code.scope(), value == null ? null : value.toPlainString(), source.asOf(), source.room(),
                source.detail());
    }

    static Fact text(FactCode code, String value, Source source) {
        return new Fact(code, code.scope(), value, source.asOf(), source.room(), source.detail());
    }

    /** The value for people's eyes. */
    public String shown() {
        return code.shown(value);
    }

    record Source(Instant asOf, String room, String detail) {
    }

    /** {@code null} for what is unknown or no number. */
    BigDecimal number() {
        return value == null || !code.isNumber() ? null : new BigDecimal(value);
    }
}
