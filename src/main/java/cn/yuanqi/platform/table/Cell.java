package cn.yuanqi.platform.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One cell. A formula counts as what was last calculated for it; only without a result is it of kind {@code FORMULA}.
 *
 * @param text what a person sees, without thousands separators; dates as {@code 2021-03-05}, percents as {@code 12.5%};
 *            empty for {@code EMPTY}
 * @param number of a number, as exact as spreadsheets are (15 digits); else {@code null}
 * @param date of a date, and what a plain number would be as one; else {@code null}
 * @param formula without {@code =}; {@code null} where there is none
 */
public record Cell(Kind kind, String text, BigDecimal number, LocalDateTime date, String formula) {

    public enum Kind {
        EMPTY, TEXT, NUMBER, DATE,
        /** {@code #N/A} and its like, also as the result of a formula. */
        ERROR,
        /** A formula that was never calculated. */
        FORMULA
    }

    public static final Cell EMPTY = new Cell(Kind.EMPTY, "", null, null, null);
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d{2}");
    private static final BigDecimal EXACT = BigDecimal.TEN.pow(15);

    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text, null, null, null);
    }

    public boolean isBlank() {
        return kind == Kind.EMPTY || kind == Kind.TEXT && text.chars().allMatch(Cell::isBlank);
    }

    /** Blanks that people do not see in a cell: the ideographic, the non-breaking and the invisible ones too. */
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || character == 0xa0 || character == 0x200b || character == 0xfeff;
    }

    /** Why the cell holds no data, for the person who sent it; empty when it does. */
    public Optional<Function<TableWords, String>> flaw() {
        return switch (kind) {
            case ERROR -> Optional.of(words -> words.errorCell(text));
            case FORMULA -> Optional.of(words -> words.formulaWithoutValue(formula));
            default -> Optional.empty();
        };
    }

    /** Whether this was a long code or number once, of which a spreadsheet kept 15 digits only ({@code 9.15E+17}). */
    public boolean digitsLost() {
        return kind == Kind.NUMBER && number.abs().compareTo(EXACT) >= 0
                || kind == Kind.TEXT && SCIENTIFIC.matcher(text.strip()).matches();
    }
}
