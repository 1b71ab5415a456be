package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number; it is divided out once, when it is rounded. */
record Fraction(BigInteger top, BigInteger bottom) {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    static Fraction of(long top, long bottom) {
        return new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom)).reduced();
    }

    /** Divided by the other. */
    Fraction over(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top)).reduced();
    }

    Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom))
                .reduced();
    }

    private Fraction reduced() {
        var common = top.gcd(bottom);
        return common.signum() == 0 ? this : new Fraction(top.divide(common), bottom.divide(common));
    }

    /** HALF_UP. */
    BigDecimal rounded(int decimals) {
        return new BigDecimal(top).divide(new BigDecimal(bottom), decimals, RoundingMode.HALF_UP);
    }

    /** CNY to the fen, HALF_UP. */
    BigDecimal fen() {
        return rounded(2);
    }

    /** Whether writing it with so many decimals loses nothing. */
    boolean fits(int decimals) {
        return top.multiply(BigInteger.TEN.pow(decimals)).mod(bottom).signum() == 0;
    }
}
