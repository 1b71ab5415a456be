package cn.yuanqi.enterprise;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The unified social credit code (GB 32100-2015): 17 characters and a check character over them. */
public final class CreditCode {
    /** Without I, O, S, V and Z, which are taken for digits or for each other. */
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    static final int LENGTH = 18;

    private CreditCode() {
    }

    /** What was typed, in the form that is stored: half-width, upper case, no blanks around. {@code null} stays. */
    public static String normal(String typed) {
        return typed == null ? null : Typed.halfWidth(Typed.clean(typed)).toUpperCase(Locale.ROOT);
    }

    public static boolean isValid(String code) {
        return fault(code).isEmpty();
    }

    /** What is wrong with a normalised code: its length, else its first strange character, else its check character. */
    public static Optional<Function<EnterpriseWords, String>> fault(String code) {
        int length = code.codePointCount(0, code.length());
        if (length != LENGTH) {
            return Optional.of(words -> words.codeLength(length));
        }
        int[] characters = code.codePoints().toArray();
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(characters[i]) < 0) {
                int position = i + 1;
                var character = Character.toString(characters[i]);
                return Optional.of(words -> words.codeCharacter(position, character));
            }
        }
        char check = code.charAt(LENGTH - 1);
        if (check != checkCharacter(code)) {
            return Optional.of(words -> words.codeCheck(LENGTH, String.valueOf(check)));
        }
        return Optional.empty();
    }

    /**
     * The 18th character for the first 17 of {@code code}: (31 − Σ value × 3^(i−1) mod 31) mod 31.
     *
     * @throws IllegalArgumentException when one of the 17 is not of the alphabet
     */
    public static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = ALPHABET.indexOf(code.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not of the alphabet: " + code.charAt(i));
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
