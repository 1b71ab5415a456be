package cn.yuanqi.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021-03-05", "2021-3-5", "2021/3/5", "2021/03/05", "2021.3.5", "2021年3月5日", "2021年03月05",
            "20210305", "２０２１－０３－０５", "44260", "44260.0", "2021/3/5 0:00", "2021-03-05 00:00:00"})
    void oneDayIsWrittenInManyWays(String text) {
        assertEquals(LocalDate.of(2021, 3, 5), Typed.date(text));
    }

    @ParameterizedTest
    @CsvSource({"2021-02-29, nosuchday", "2021-13-01, nosuchday", "2021, nodate", "昨天, nodate", "2021-03, nodate",
            "05/03/2021, nodate", "2021-03/05, nodate", "-1, nodate", "123456, nodate"})
    void whatIsNoDayIsRefused(String text, String says) {
        assertEquals(says, PlainWords.say(assertThrows(Unfit.class, () -> Typed.date(text)).says()));
    }

    @ParameterizedTest
    @CsvSource({"126.11, 1261100.00", "'1,234.5', 12345000.00", "１２６．１１, 1261100.00", "0, 0.00", "0.000001, 0.01",
            "490000, 4900000000.00"})
    void tenThousandYuanBecomeYuanExactly(String text, BigDecimal yuan) {
        assertEquals(yuan, Typed.tenThousandYuan(text));
    }

    @ParameterizedTest
    @CsvSource({"0.0000001, belowfen", "-1, negative", "－１, negative", "1e5, nonumber", "12abc, nonumber",
            "'1,23', nonumber", "1.2.3, nonumber", "10000000000000, toolarge", "NaN, nonumber", "=1+1, nonumber"})
    void whatIsNoAmountIsRefused(String text, String says) {
        assertEquals(says, PlainWords.say(assertThrows(Unfit.class, () -> Typed.tenThousandYuan(text)).says()));
    }

    @ParameterizedTest
    @CsvSource({"164, 164", "'1,640', 1640", "１６４, 164", "49.00, 49"})
    void countsAreWhole(String text, int count) {
        assertEquals(count, Typed.count(text));
    }

    @ParameterizedTest
    @CsvSource({"1.5, nowholenumber", "-3, negative", "9999999999, nowholenumber", "三, nonumber"})
    void whatIsNoCountIsRefused(String text, String says) {
        assertEquals(says, PlainWords.say(assertThrows(Unfit.class, () -> Typed.count(text)).says()));
    }

    @Test
    void blanksAroundGoAndLineBreaksInsideBecomeOneBlank() {
        assertEquals("甲 乙", Typed.clean("\ufeff\u3000 甲 \r\n 乙\u00a0"));
    }

    @Property
    void amountsComeBackExactly(@ForAll @LongRange(max = 99_999_999_999_999L) long fen) {
        var yuan = BigDecimal.valueOf(fen, 2);
        assertEquals(yuan, Typed.tenThousandYuan(yuan.movePointLeft(4).toPlainString()));
    }
}
