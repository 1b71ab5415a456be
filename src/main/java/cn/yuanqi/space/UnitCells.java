package cn.yuanqi.space;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.Tidy;

/** What people write into the cells of a sheet of units, read as what they mean. */
final class UnitCells {
    private static final Pattern FLOOR = Pattern.compile("(-|B|地下|负)?(\\d{1,3}|[一二三四五六七八九十]{1,3})(?:F|层|楼)?");
    private static final String DIGITS = "一二三四五六七八九";
    private static final Map<String, UnitKind> KINDS = new HashMap<>(Map.of("办公", UnitKind.OFFICE, "写字楼",
            UnitKind.OFFICE, "商业", UnitKind.SHOP, "停车位", UnitKind.PARKING, "车间", UnitKind.WORKSHOP, "仓储",
            UnitKind.WAREHOUSE));
    private static final Map<String, UnitState> STATES = new HashMap<>();

    static {
        for (Language language : Language.values()) {
            for (UnitKind kind : UnitKind.values()) {
                KINDS.put(plain(language.wordsOf(SpaceWords.class).kindOf(kind)), kind);
                KINDS.put(plain(kind.name()), kind);
            }
            for (UnitState state : UnitState.values()) {
                STATES.put(plain(language.wordsOf(UnitSheetWords.class).stateOf(state)), state);
                STATES.put(plain(state.name()), state);
            }
        }
        for (String free : "可租 可出租 待租 出租 是 yes true 1".split(" ")) {
            STATES.put(free, UnitState.VACANT);
        }
        for (String off : "不可租 自用 停用 否 no false 0".split(" ")) {
            STATES.put(off, UnitState.OFF);
        }
    }

    private UnitCells() {
    }

    /** What a text does not say; {@code says} tells why. */
    static final class Unclear extends RuntimeException {
        final transient Function<SpaceWords, String> says;

        Unclear(Function<SpaceWords, String> says) {
            super(null, null, false, false);
            this.says = says;
        }
    }

    private static String plain(String text) {
        return Tidy.halfWidth(Tidy.clean(text)).toLowerCase(Locale.ROOT);
    }

    /** {@code 3}, {@code 3F}, {@code 3层}, {@code 三层}, {@code -1}, {@code B1}, {@code 地下一层}. */
    static Integer floor(String text) {
        var floor = FLOOR.matcher(plain(text).toUpperCase(Locale.ROOT));
        if (!floor.matches()) {
            throw new Unclear(SpaceWords::badFloor);
        }
        int number = number(floor.group(2));
        int signed = floor.group(1) == null ? number : -number;
        if (UnitFacts.isNoFloor(signed)) {
            throw new Unclear(SpaceWords::badFloor);
        }
        return signed;
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        int ten = digits.indexOf('十');
        if (ten < 0 && digits.length() == 1) {
            return DIGITS.indexOf(digits) + 1;
        }
        if (ten < 0 || digits.indexOf('十', ten + 1) >= 0 || ten > 1 || digits.length() > ten + 2) {
            throw new Unclear(SpaceWords::badFloor);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(digits.charAt(0)) + 1;
        return 10 * tens + (digits.length() == ten + 1 ? 0 : DIGITS.indexOf(digits.charAt(ten + 1)) + 1);
    }

    /** ㎡; with or without thousands separators and the unit. */
    static BigDecimal area(String text) {
        try {
            return new BigDecimal(plain(text).replace(",", "").replaceAll("(m2|平方米|平米)$", "").strip());
        } catch (NumberFormatException noNumber) {
            throw new Unclear(SpaceWords::noNumber);
        }
    }

    static UnitKind kind(String text) {
        return known(KINDS, text);
    }

    static UnitState state(String text) {
        return known(STATES, text);
    }

    private static <T> T known(Map<String, T> words, String text) {
        var meant = words.get(plain(text));
        if (meant == null) {
            throw new Unclear(says -> says.unknownValue(text));
        }
        return meant;
    }
}
