package cn.yuanqi.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CreditCodeTest {
    static final String GOOD = "91350100M000100Y43";

    @Test
    void theStandardsExampleIsValid() {
        assertTrue(CreditCode.isValid(GOOD));
    }

    @Test
    void aWrongCheckCharacterIsRefusedWithItsPosition() {
        assertEquals("check 18 4", fault("91350100M000100Y44"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "O", "S", "V", "Z", "-", "中", "а"})
    void aStrangeCharacterIsRefusedWithItsPosition(String strange) {
        assertEquals("character 9 " + strange, fault(GOOD.replace("M", strange)));
    }

    @Test
    void theLastCharacterMustBeOfTheAlphabetToo() {
        assertEquals("character 18 Z", fault("91350100M000100Y4Z"));
    }

    @Test
    void anotherLengthIsRefused() {
        assertEquals("length 17", fault(GOOD.substring(1)));
        assertEquals("length 19", fault(GOOD + "0"));
    }

    @Test
    void fullWidthLowerCaseAndBlanksAreOnlyAWayOfTyping() {
        assertEquals(GOOD, CreditCode.normal(" \u3000９１３５０１００ｍ０００１００ｙ43\u00a0"));
    }

    @Property
    void anySingleChangeIsFound(@ForAll("codes") String code, @ForAll @IntRange(max = 17) int position,
            @ForAll("characters") char other) {
        Assume.that(code.charAt(position) != other);
        assertFalse(CreditCode.isValid(code.substring(0, position) + other + code.substring(position + 1)));
    }

    @Property
    void anySwapOfNeighboursIsFound(@ForAll("codes") String code, @ForAll @IntRange(max = 16) int position) {
        char first = code.charAt(position);
        char second = code.charAt(position + 1);
        Assume.that(first != second);
        assertFalse(CreditCode.isValid(code.substring(0, position) + second + first + code.substring(position + 2)));
    }

    @Property
    void whateverIsTypedGetsAnAnswer(@ForAll String typed) {
        CreditCode.fault(CreditCode.normal(typed));
    }

    @Provide
    Arbitrary<String> codes() {
        return characters().list().ofSize(17).map(characters -> {
            var text = new StringBuilder();
            characters.forEach(text::append);
            return text.append(CreditCode.checkCharacter(text.toString())).toString();
        });
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of(CreditCode.ALPHABET.chars().mapToObj(each -> (char) each).toList());
    }

    private static String fault(String code) {
        return CreditCode.fault(code).map(PlainWords::say).orElse("");
    }
}
