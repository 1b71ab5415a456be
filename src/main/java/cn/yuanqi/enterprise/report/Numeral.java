package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: full-width, with thousands separators, in Chinese digits (一百二十三, 壹佰, 二〇二五). */
final class Numeral {
    private static final int LONGEST = 40;
    private static final Pattern ARABIC = Pattern
            .compile("[-+]?(\\d+|\\d{1,3}(,\\d{3})+|\\d{1,3}( \\d{3})+)(\\.\\d+)?");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String WRITTEN = "〇○壹贰叁肆伍陆柒捌玖两拾佰仟萬億負點";
    private static final String MEANT = "零零一二三四五六七八九二十百千万亿负点";
    private static final String SMALL = "十百千";

    private Numeral() {
    }

    /** Empty when it is no number, or one that can be read in two ways (三千五). */
    static Optional<BigDecimal> read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2212', '-').strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (ARABIC.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain.replaceAll("[, ]", "")));
        }
        return chinese(usual(plain));
    }

    private static String usual(String text) {
        var usual = new StringBuilder();
        text.chars().forEach(c -> {
            int place = WRITTEN.indexOf(c);
            usual.append(place < 0 ? (char) c : MEANT.charAt(place));
        });
        return usual.toString();
    }

    private static Optional<BigDecimal> chinese(String text) {
        boolean negative = text.startsWith("负");
        var parts = (negative ? text.substring(1) : text).split("点", -1);
        if (parts.length > 2 || parts[0].isEmpty()) {
            return Optional.empty();
        }
        var fraction = parts.length == 2 ? positional(parts[1]) : Optional.of("");
        return fraction.flatMap(decimals -> whole(parts[0]).map(whole -> {
            var number = new BigDecimal(whole + (decimals.isEmpty() ? "" : "." + decimals));
            return negative ? number.negate() : number;
        }));
    }

    private static Optional<String> whole(String text) {
        var digits = positional(text);
        return digits.isPresent() ? digits : new Spoken().read(text).map(BigDecimal::toPlainString);
    }

    private static Optional<String> positional(String text) {
        var digits = new StringBuilder();
        for (char c : text.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            if (digit < 0) {
                return Optional.empty();
            }
            digits.append(digit);
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(digits.toString());
    }

    /** A number with its places spoken, read from left to right. */
    private static final class Spoken {
        private static final int NOTHING = -1;
        private BigDecimal total = BigDecimal.ZERO;
        private long section;
        private int digit = NOTHING;
        /** The last place that was spoken; a digit behind it without 零 must be its next one. */
        private long place = 1;
        private boolean zero;

        Optional<BigDecimal> read(String text) {
            for (char c : text.toCharArray()) {
                if (!take(c)) {
                    return Optional.empty();
                }
            }
            if (digit != NOTHING && place > 10 && !zero) {
                return Optional.empty();
            }
            return Optional.of(total.add(BigDecimal.valueOf(section + Math.max(0, digit))));
        }

        private boolean take(char c) {
            if (c == '零') {
                zero = true;
                return digit == NOTHING;
            }
            int value = DIGITS.indexOf(c);
            if (value > 0) {
                boolean free = digit == NOTHING;
                digit = value;
                return free;
            }
            return SMALL.indexOf(c) >= 0 ? small((long) Math.pow(10, SMALL.indexOf(c) + 1)) : large(c);
        }

        private boolean small(long unit) {
            if (section > 0 && unit >= place || digit == NOTHING && unit > 10) {
                return false;
            }
            section += Math.max(1, digit) * unit;
            spoken(unit);
            return true;
        }

        private boolean large(char c) {
            long unit = c == '万' ? 10_000 : c == '亿' ? 100_000_000 : 0;
            var counted = section + Math.max(0, digit);
            if (unit == 0 || counted == 0 && total.signum() == 0
                    || total.signum() > 0 && unit == 10_000 && total.compareTo(BigDecimal.valueOf(100_000_000)) < 0) {
                return false;
            }
            total = unit == 10_000
                    ? total.add(BigDecimal.valueOf(counted * unit))
                    : total.add(BigDecimal.valueOf(counted)).multiply(BigDecimal.valueOf(unit));
            section = 0;
            spoken(unit);
            return true;
        }

        private void spoken(long unit) {
            place = unit;
            digit = NOTHING;
            zero = false;
        }
    }
}
