package cn.yuanqi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CapitalsTest {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final Map<Character, Long> UNITS = Map.of('拾', 10L, '佰', 100L, '仟', 1000L);

    /** The first are the examples of the regulation; where it gives two forms, the first one. */
    @ParameterizedTest
    @CsvSource({"1409.50,壹仟肆佰零玖元伍角", "6007.14,陆仟零柒元壹角肆分", "1680.32,壹仟陆佰捌拾元零叁角贰分", "107000.53,壹拾万柒仟元零伍角叁分",
            "16409.02,壹万陆仟肆佰零玖元零贰分", "325.04,叁佰贰拾伍元零肆分", "0,零元整", "0.05,伍分", "0.50,伍角", "0.55,伍角伍分", "10,壹拾元整",
            "100000,壹拾万元整", "100000000,壹亿元整", "100000001,壹亿零壹元整", "100010000,壹亿零壹万元整", "1000000000000,壹万亿元整",
            "12345678901234567.89,壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖亿零壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分", "-20.30,负贰拾元零叁角", "12345.6,壹万贰仟叁佰肆拾伍元陆角"})
    void theExamplesOfTheRegulationAndTheEdges(String amount, String words) {
        assertEquals(words, Capitals.of(new BigDecimal(amount)));
    }

    @Test
    void aPartOfAFenHasNoWords() {
        assertThrows(ArithmeticException.class, () -> Capitals.of(new BigDecimal("1.005")));
    }

    @Property(tries = 2000)
    void readBackTheyAreTheAmount(
            @ForAll @LongRange(min = -99_999_999_999_999_999L, max = 99_999_999_999_999_999L) long fen) {
        var amount = BigDecimal.valueOf(fen, 2);
        var words = Capitals.of(amount);
        assertEquals(amount, read(words), words);
        assertFalse(words.contains("零零"), words);
        assertFalse(fen != 0 && words.matches(".*零[元万亿角分拾佰仟].*"), words);
        assertTrue(words.endsWith("整") == (fen % 100 == 0), words);
    }

    @Property(tries = 2000)
    void smallOnesToo(@ForAll @LongRange(min = 0, max = 20_000_000L) long fen) {
        var amount = BigDecimal.valueOf(fen, 2);
        assertEquals(amount, read(Capitals.of(amount)));
    }

    /** The inverse, written from the grammar: digits times places, sections times 万 and 亿. */
    private static BigDecimal read(String words) {
        boolean below = words.startsWith("负");
        var text = (below ? words.substring(1) : words).replace("整", "");
        int end = text.indexOf('元');
        var yuan = new BigDecimal(end < 0 ? BigInteger.ZERO : whole(text.substring(0, end)));
        long fen = 0;
        int digit = 0;
        for (char each : text.substring(end + 1).toCharArray()) {
            if (each == '角') {
                fen += 10L * digit;
            } else if (each == '分') {
                fen += digit;
            } else {
                digit = DIGITS.indexOf(each);
            }
        }
        var amount = yuan.add(BigDecimal.valueOf(fen, 2)).setScale(2);
        return below ? amount.negate() : amount;
    }

    private static BigInteger whole(String text) {
        for (var unit : new String[]{"亿", "万"}) {
            int at = text.lastIndexOf(unit);
            if (at >= 0) {
                return whole(text.substring(0, at)).multiply(BigInteger.TEN.pow("亿".equals(unit) ? 8 : 4))
                        .add(whole(text.substring(at + 1)));
            }
        }
        long sum = 0;
        long digit = 0;
        for (char each : text.toCharArray()) {
            if (UNITS.containsKey(each)) {
                sum += digit * UNITS.get(each);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(each);
            }
        }
        return BigInteger.valueOf(sum + digit);
    }
}
