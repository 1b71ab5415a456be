package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** What is said of a new tariff. */
public class TariffFacts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DEAREST = new BigDecimal("100000");
    private static final int PRICE_DECIMALS = 6;
    private static final int LONGEST_WAIT = 365;
    private static final int MOST_TIERS = 10;

    /** @param upTo included, {@code null} in the last. @param price CNY for one unit, VAT included */
    public record Tier(BigDecimal upTo, BigDecimal price) {
    }

    public MeterKind kind;
    public LocalDate validFrom;
    public TierSpan tierSpan = TierSpan.MONTH;
    /** Percent. */
    public BigDecimal taxRate;
    /** Days from the reading to the due date. */
    public Integer dueDays = 15;
    public List<Tier> tiers = List.of();

    /** @throws Problem 422 naming each field that does not hold */
    void mustHold() {
        List<FieldError> errors = new ArrayList<>();
        var words = Language.words(MeterWords.class);
        if (kind == null) {
            errors.add(new FieldError("kind", words.kindMissing()));
        }
        if (validFrom == null) {
            errors.add(new FieldError("validFrom", words.dayMissing()));
        }
        if (tierSpan == null) {
            errors.add(new FieldError("tierSpan", words.spanMissing()));
        }
        if (taxRate == null || taxRate.signum() < 0 || taxRate.compareTo(HUNDRED) >= 0
                || taxRate.stripTrailingZeros().scale() > 4) {
            errors.add(new FieldError("taxRate", words.badRate()));
        }
        if (dueDays == null || dueDays < 0 || dueDays > LONGEST_WAIT) {
            errors.add(new FieldError("dueDays", words.badDueDays(LONGEST_WAIT)));
        }
        if (!tiersHold()) {
            errors.add(new FieldError("tiers", words.badTiers(MOST_TIERS)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private boolean tiersHold() {
        if (tiers == null || tiers.isEmpty() || tiers.size() > MOST_TIERS || !tiers.stream().allMatch(
                tier -> tier != null && tier.price() != null && tier.price().signum() >= 0
                        && tier.price().compareTo(DEAREST) < 0
                        && tier.price().stripTrailingZeros().scale() <= PRICE_DECIMALS
                        && (tier.upTo() == null || tier.upTo().stripTrailingZeros().scale() <= ReadingFacts.DECIMALS
                                && tier.upTo().precision() - tier.upTo().scale() <= 10))) {
            return false;
        }
        var below = BigDecimal.ZERO;
        for (Tier tier : tiers.subList(0, tiers.size() - 1)) {
            if (tier.upTo() == null || tier.upTo().compareTo(below) <= 0) {
                return false;
            }
            below = tier.upTo();
        }
        return tiers.get(tiers.size() - 1).upTo() == null;
    }
}
