package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a reminder, with what differs from one enterprise to another put into its places. */
final class DunningText {
    static final List<String> PLACES = List.of("enterprise", "park", "sum", "count", "days");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w*)}");
    private static final int LONGEST_NAME = 200;

    private DunningText() {
    }

    /** A place that nothing will be put into. */
    static Optional<String> unknown(String text) {
        return PLACE.matcher(text).results().map(match -> match.group(1)).filter(place -> !PLACES.contains(place))
                .findFirst();
    }

    /** What one letter says of whom and how much. */
    record Said(String enterprise, String park, BigDecimal sum, int count, int days) {
        private Map<String, String> values() {
            return Map.of("enterprise", shortened(enterprise), "park", shortened(park), "sum", money(sum), "count",
                    String.valueOf(count), "days", String.valueOf(days));
        }
    }

    static String filled(String text, Said said) {
        var values = said.values();
        return PLACE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(values.get(match.group(1))));
    }

    /** 1,234.50, in every language. */
    static String money(BigDecimal sum) {
        return String.format(Locale.ROOT, "%,.2f", sum);
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
