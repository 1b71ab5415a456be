package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number; it is divided out once, when it is rounded. */
record Fraction(BigInteger over, BigInteger under) {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under)).reduced();
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under))
                .reduced();
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    private Fraction reduced() {
        var common = over.gcd(under);
        return common.signum() == 0 ? this : new Fraction(over.divide(common), under.divide(common));
    }

    /** HALF_UP. */
    BigDecimal rounded(int decimals) {
        return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
    }

    /** CNY to the fen, HALF_UP. */
    BigDecimal fen() {
        return rounded(2);
    }

    /** Whether writing it with so many decimals loses nothing. */
    boolean fits(int decimals) {
        return over.multiply(BigInteger.TEN.pow(decimals)).mod(under).signum() == 0;
    }
}
