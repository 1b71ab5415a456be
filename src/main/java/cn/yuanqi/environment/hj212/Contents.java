package cn.yuanqi.environment.hj212;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands between {@code CP=&&} and {@code &&}: factors with their fields, and the items that belong to none. */
final class Contents {
    private static final Set<String> FIGURES = Set.of("Rtd", "Min", "Avg", "Max", "Cou");
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
    private final Map<String, Map<String, String>> read = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private final Set<Deviation> deviations;
    private Map<String, String> latest;

    private Contents(String text, Set<Deviation> deviations) {
        this.deviations = deviations;
        if (text.contains("&&")) {
            deviations.add(Deviation.INNER_AMPERSANDS);
        }
        if (!text.isEmpty()) {
            split(text);
        }
        read.values().forEach(this::check);
        read.replaceAll((code, fields) -> Collections.unmodifiableMap(fields));
        factors = Collections.unmodifiableMap(read);
        items = Collections.unmodifiableMap(others);
        dataTime = time(others.get(DATA_TIME));
    }

    static Contents read(String text, Set<Deviation> deviations) {
        return new Contents(text, deviations);
    }

    boolean timed() {
        return items.containsKey(DATA_TIME);
    }

    private void split(String text) {
        for (String item : text.split(";", -1)) {
            if (item.isBlank()) {
                deviations.add(Deviation.EMPTY_ITEM);
                continue;
            }
            for (String field : item.split(",", -1)) {
                int equals = field.indexOf('=');
                if (equals < 1) {
                    deviations.add(Deviation.BAD_ITEM);
                } else {
                    put(field.substring(0, equals).strip(), field.substring(equals + 1).strip());
                }
            }
        }
    }

    private void put(String name, String value) {
        int dash = name.lastIndexOf('-');
        if (dash > 0) {
            latest = read.computeIfAbsent(name.substring(0, dash), this::factor);
            once(latest, name.substring(dash + 1), value);
        } else if (latest != null && FIELDS.contains(name)) {
            deviations.add(Deviation.BARE_FIELD);
            once(latest, name, value);
        } else {
            once(others, name, value);
        }
    }

    private Map<String, String> factor(String code) {
        if (!isUsual(code) && !STANDARD_CODE.matcher(code).matches()) {
            deviations.add(Deviation.NON_STANDARD_CODE);
        }
        return new LinkedHashMap<>();
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

    private void once(Map<String, String> into, String name, String value) {
        if (into.putIfAbsent(name, value) != null) {
            deviations.add(Deviation.DUPLICATE_ITEM);
        }
    }

    private void check(Map<String, String> fields) {
        boolean figures = false;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (FIGURES.contains(field.getKey())) {
                figures = true;
                if (Decimal.of(field.getValue()) == null) {
                    deviations.add(Deviation.BAD_NUMBER);
                }
                if (field.getValue().length() > LONGEST_NUMBER
                        && field.getValue().chars().filter(Character::isDigit).count() > LONGEST_NUMBER) {
                    deviations.add(Deviation.LONG_NUMBER);
                }
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
