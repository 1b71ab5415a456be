package cn.yuanqi.platform;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Money in Chinese capitals (大写金额), as contracts and receipts write it: Regulation on Payment and Settlement (支付结算办法,
 * 银发〔1997〕393号), annex 1, clauses 1 to 3. Where the regulation leaves a choice, the first form of its examples
 * (壹拾万柒仟元零伍角叁分), and 整 after 元 only.
 */
public final class Capitals {
    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final BigInteger E4 = BigInteger.valueOf(10_000);
    private static final BigInteger E8 = BigInteger.valueOf(100_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Capitals() {
    }

    /** @param amount CNY; below nothing begins with 负. @throws ArithmeticException for a part of a fen */
    public static String of(BigDecimal amount) {
        var fen = amount.abs().multiply(HUNDRED).setScale(0, RoundingMode.UNNECESSARY).toBigInteger();
        var parts = fen.divideAndRemainder(BigInteger.valueOf(100));
        var text = yuan(parts[0], parts[1].intValue());
        return amount.signum() < 0 ? "负" + text : text;
    }

    private static String yuan(BigInteger yuan, int fen) {
        if (fen == 0) {
            return (yuan.signum() == 0 ? DIGITS[0] : whole(yuan)) + "元整";
        }
        boolean none = yuan.signum() == 0;
        var text = new StringBuilder(none ? "" : whole(yuan) + "元");
        boolean gap = fen < 10 || yuan.mod(BigInteger.TEN).signum() == 0;
        text.append(gap && !none ? DIGITS[0] : "");
        if (fen >= 10) {
            text.append(DIGITS[fen / 10]).append("角");
        }
        return fen % 10 == 0 ? text.toString() : text.append(DIGITS[fen % 10]).append("分").toString();
    }

    private static String whole(BigInteger number) {
        if (number.compareTo(E8) >= 0) {
            return joined(number.divideAndRemainder(E8), "亿", E8);
        }
        if (number.compareTo(E4) >= 0) {
            return joined(number.divideAndRemainder(E4), "万", E4);
        }
        return section(number.intValue());
    }

    private static String joined(BigInteger[] parts, String unit, BigInteger size) {
        var high = whole(parts[0]) + unit;
        if (parts[1].signum() == 0) {
            return high;
        }
        boolean gap = parts[1].compareTo(size.divide(BigInteger.TEN)) < 0;
        return high + (gap ? DIGITS[0] : "") + whole(parts[1]);
    }

    /** 1 to 9999. */
    private static String section(int number) {
        var text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1, size = 1000; place >= 0; place--, size /= 10) {
            int digit = number / size % 10;
            if (digit > 0) {
                text.append(gap ? DIGITS[0] : "").append(DIGITS[digit]).append(PLACES[place]);
            }
            gap = digit == 0 && text.length() > 0;
        }
        return text.toString();
    }
}
