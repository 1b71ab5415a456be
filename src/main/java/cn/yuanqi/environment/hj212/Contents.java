package cn.yuanqi.environment.hj212;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands between {@code CP=&&} and {@code &&}: factors with their fields, and the items that belong to none. */
final class Contents {
    private static final List<String> FIGURES = List.of("Rtd", "Min", "Avg", "Max", "Cou");
    private static final Set<String> FIELDS = Set.of("Rtd", "Min", "Avg", "Max", "Cou", "Flag", "EFlag", "SampleTime");
    private static final String DATA_FLAGS = "NFMSDCTBP";
    private static final String DATA_TIME = "DataTime";
    /** 2017, 2005, and the names of noise levels and facilities. */
    private static final Pattern STANDARD_CODE = Pattern
            .compile("[A-Za-z]\\d{5}|\\d{3}|[A-Z]\\d{2}|SB\\d+|L[A-Za-z0-9]{1,4}");
    private static final int LONGEST_NUMBER = 14;

    final Map<String, Map<String, String>> factors;
    final Map<String, String> items;
    final LocalDateTime dataTime;
    private final Pairs<Pairs<String>> read = new Pairs<>();
    private final Pairs<String> others = new Pairs<>();
    private final Set<Deviation> deviations;
    private String code;
    private Pairs<String> latest;

    private Contents(String text, Set<Deviation> deviations) {
        this.deviations = deviations;
        if (text.contains("&&")) {
            deviations.add(Deviation.INNER_AMPERSANDS);
        }
        if (!text.isEmpty()) {
            split(text);
        }
        read.forEach((code, fields) -> check(fields));
        factors = Collections.unmodifiableMap(read);
        items = others;
        dataTime = time(others.get(DATA_TIME));
    }

    static Contents read(String text, Set<Deviation> deviations) {
        return new Contents(text, deviations);
    }

    boolean timed() {
        return items.containsKey(DATA_TIME);
    }

    /** Once over the text, without cutting what nobody asks for. */
    private void split(String text) {
        int item = 0;
        int field = 0;
        int equals = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ';';
            if (c == '=') {
                equals = equals < 0 ? i : equals;
            } else if (c == ',' || c == ';') {
                if (c == ';' && field == item && isBlank(text, field, i)) {
                    deviations.add(Deviation.EMPTY_ITEM);
                } else if (equals <= field) {
                    deviations.add(Deviation.BAD_ITEM);
                } else {
                    field(text, field, equals, i);
                }
                field = i + 1;
                item = c == ';' ? field : item;
                equals = -1;
            }
        }
    }

    private static boolean isBlank(String text, int from, int to) {
        return from == to || isOuter(text.charAt(from)) && text.substring(from, to).isBlank();
    }

    /** What may be white. */
    private static boolean isOuter(char c) {
        return c <= ' ' || c > '~';
    }

    private void field(String text, int from, int equals, int to) {
        String value = text.substring(equals + 1, to).strip();
        if (isOuter(text.charAt(from)) || isOuter(text.charAt(equals - 1))) {
            String name = text.substring(from, equals).strip();
            put(name, 0, name.length(), value);
        } else {
            put(text, from, equals, value);
        }
    }

    /** The name is a stretch of the text. */
    private void put(String text, int from, int to, String value) {
        int dash = to - 1;
        while (dash > from && text.charAt(dash) != '-') {
            dash--;
        }
        if (dash > from) {
            turnTo(text, from, dash);
            once(latest, Names.field(text, dash + 1, to), value);
            return;
        }
        String name = Names.field(text, from, to);
        if (latest != null && FIELDS.contains(name)) {
            deviations.add(Deviation.BARE_FIELD);
            once(latest, name, value);
        } else {
            once(others, name, value);
        }
    }

    private void turnTo(String text, int from, int to) {
        if (code != null && Names.is(code, text, from, to)) {
            return;
        }
        code = Names.code(text, from, to);
        latest = read.get(code);
        if (latest == null) {
            if (!isUsual(code) && !STANDARD_CODE.matcher(code).matches()) {
                deviations.add(Deviation.NON_STANDARD_CODE);
            }
            latest = new Pairs<>();
            read.add(code, latest);
        }
    }

    /** A letter and five digits, as nearly all are. */
    private static boolean isUsual(String code) {
        if (code.length() != 6 || code.charAt(0) < 'a' || code.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private void once(Pairs<String> into, String name, String value) {
        if (into.add(name, value) != null) {
            deviations.add(Deviation.DUPLICATE_ITEM);
        }
    }

    private void check(Pairs<String> fields) {
        boolean figures = false;
        for (String name : FIGURES) {
            String figure = fields.get(name);
            if (figure != null) {
                figures = true;
                check(figure);
            }
        }
        String flag = fields.get("Flag");
        if (flag == null) {
            if (figures) {
                deviations.add(Deviation.NO_DATA_FLAG);
            }
        } else if (flag.length() != 1 || DATA_FLAGS.indexOf(flag.charAt(0)) < 0) {
            deviations.add(Deviation.BAD_DATA_FLAG);
        }
    }

    private void check(String figure) {
        if (!Decimal.isOne(figure)) {
            deviations.add(Deviation.BAD_NUMBER);
        }
        if (figure.length() > LONGEST_NUMBER
                && figure.chars().filter(Character::isDigit).count() > LONGEST_NUMBER) {
            deviations.add(Deviation.LONG_NUMBER);
        }
    }

    private LocalDateTime time(String text) {
        if (text == null) {
            return null;
        }
        LocalDateTime time = Stamp.read(text);
        if (time == null) {
            deviations.add(Deviation.BAD_DATA_TIME);
        } else if (text.length() == Stamp.MILLIS) {
            deviations.add(Deviation.LONG_DATA_TIME);
        }
        return time;
    }
}
