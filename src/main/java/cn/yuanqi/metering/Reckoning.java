package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import cn.yuanqi.platform.Language;

/**
 * How the cost of a consumption came about, kept with the charge so that it can be told in either language ever after.
 *
 * @param fromDay of the earlier reading
 * @param base what was used before in the same month or year
 * @param factor so many times as wide are the tiers, because the consumption is that of so many months or years
 * @param due what the consumption costs in all, CNY
 * @param charged what of it was billed before, CNY; {@code null} in a first charge
 */
record Reckoning(String number, MeterKind kind, LocalDate fromDay, BigDecimal fromValue, LocalDate toDay,
        BigDecimal toValue, BigDecimal multiplier, boolean rolledOver, BigDecimal quantity, TierSpan span,
        BigDecimal base, int factor, LocalDate validFrom, List<TieredPrice.Share> shares, BigDecimal due,
        BigDecimal charged) {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static Reckoning of(Slot slot, Tariff tariff, BigDecimal base, int factor) {
        var shares = tariff.price().times(factor).shares(base, slot.quantity());
        return new Reckoning(slot.meter().number, slot.meter().kind, slot.from().readOn, slot.from().value,
                slot.to().readOn, slot.to().value, slot.meter().multiplier, slot.to().rolledOver, slot.quantity(),
                tariff.span, base, factor, tariff.validFrom, shares, TieredPrice.amount(shares), null);
    }

    /** The same when part of it was billed before. */
    Reckoning after(BigDecimal before) {
        return new Reckoning(number, kind, fromDay, fromValue, toDay, toValue, multiplier, rolledOver, quantity, span,
                base, factor, validFrom, shares, due, before);
    }

    /** What is to be billed now, CNY. */
    BigDecimal amount() {
        return charged == null ? due : due.subtract(charged);
    }

    /** In words that the payer can check: readings, consumption, tiers × price. */
    String words() {
        var words = Language.words(MeterWords.class);
        var said = new StringBuilder(words.explained(number, fromDay.toString(), Plain.of(fromValue), toDay.toString(),
                Plain.of(toValue)));
        if (rolledOver) {
            said.append(words.explainedRollOver());
        }
        if (multiplier.compareTo(BigDecimal.ONE) != 0) {
            said.append(words.explainedTimes(Plain.of(multiplier)));
        }
        said.append(words.explainedQuantity(Plain.of(quantity), kind.unit));
        if (base.signum() > 0) {
            said.append(span == TierSpan.YEAR
                    ? words.explainedYearBase(Plain.of(base), kind.unit)
                    : words.explainedMonthBase(Plain.of(base), kind.unit));
        }
        if (factor > 1) {
            said.append(span == TierSpan.YEAR ? words.explainedYears(factor) : words.explainedMonths(factor));
        }
        var parts = shares.stream()
                .map(share -> words.explainedShare(share.tier(), Plain.of(share.quantity()), Plain.of(share.price())))
                .collect(Collectors.joining(" + "));
        said.append(words.explainedTariff(validFrom.toString(), parts.isEmpty() ? "0" : parts, due.toPlainString()));
        if (charged != null) {
            said.append(words.explainedCorrection(charged.toPlainString(), amount().toPlainString()));
        }
        return said.toString();
    }

    /** In short, in no language. */
    String shortly() {
        return number + " " + fromDay + " " + Plain.of(fromValue) + " – " + toDay + " " + Plain.of(toValue);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Reckoning read(String json) {
        try {
            return JSON.readValue(json, Reckoning.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
