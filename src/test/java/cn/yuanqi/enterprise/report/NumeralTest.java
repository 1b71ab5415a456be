package cn.yuanqi.enterprise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class NumeralTest {
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] PLACES = {"", "十", "百", "千"};

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"126.11|126.11", "１２３４．５|1234.5", "1,234,567.89|1234567.89", "１，２３４|1234",
            "1 234 567|1234567", "-5|-5", "−5|-5", "－５|-5", "负五|-5", "十二|12", "二十|20", "一百零三|103", "一百二十三|123",
            "壹佰贰拾叁|123", "两千|2000", "三千零五|3005", "一万二千亿|1200000000000", "一亿零五十万|100500000", "二〇二五|2025", "三点一四|3.14",
            "0|0", "零|0", " 7 |7"})
    void whatPeopleWriteIsRead(String text, BigDecimal number) {
        assertEquals(0, number.compareTo(Numeral.read(text).orElseThrow()), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "1,23", "1,2345", "12万", "1.2.3", "三千五", "一万五", "百千", "一二百", "十十", "点五",
            "1e5",
            "--1", "NaN", "一万万", "99999999999999999999999999999999999999999"})
    void whatIsNoNumberOrCouldBeTwoIsNotRead(String text) {
        assertEquals(Optional.empty(), Numeral.read(text));
    }

    @Property
    void everyNumberSpokenInChineseIsReadBack(@ForAll @LongRange(max = 999_999_999_999L) long number) {
        assertEquals(0, BigDecimal.valueOf(number).compareTo(Numeral.read(spoken(number)).orElseThrow()),
                spoken(number));
    }

    @Property
    void everyNumberIsReadWithAndWithoutSeparators(
            @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long number) {
        assertEquals(BigDecimal.valueOf(number), Numeral.read(String.valueOf(number)).orElseThrow());
        assertEquals(BigDecimal.valueOf(number), Numeral.read(String.format("%,d", number)).orElseThrow());
    }

    /** As it is taught: 零 once for any gap. */
    private static String spoken(long number) {
        if (number == 0) {
            return "零";
        }
        var text = new StringBuilder();
        long[] sections = {number / 100_000_000, number / 10_000 % 10_000, number % 10_000};
        String[] names = {"亿", "万", ""};
        boolean gap = false;
        for (int i = 0; i < sections.length; i++) {
            if (sections[i] == 0) {
                gap = text.length() > 0;
                continue;
            }
            if (text.length() > 0 && (gap || sections[i] < 1_000)) {
                text.append("零");
            }
            gap = false;
            text.append(section(sections[i])).append(names[i]);
        }
        return text.toString();
    }

    private static String section(long number) {
        var text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = (int) (number / (long) Math.pow(10, place) % 10);
            if (digit == 0) {
                gap = text.length() > 0;
                continue;
            }
            text.append(gap ? "零" : "").append(DIGITS[digit]).append(PLACES[place]);
            gap = false;
        }
        return text.toString();
    }
}
