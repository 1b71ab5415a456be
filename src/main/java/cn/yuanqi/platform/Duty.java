package cn.yuanqi.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an instance is there for ({@code YUANQI_DUTY}): alone it does everything; several share the work, so that pages
 * stay quick while loggers flood in, and a month's billing slows neither.
 */
public enum Duty {
    ALL(Map.of()),
    /** Pages and the API; no logger is heard. */
    WEB(Map.of("yuanqi.hj212.enabled", "false")),
    /** Loggers; no page is served. */
    INGEST(Map.of("quarkus.http.host-enabled", "false")),
    /** What the clock asks for; neither pages nor loggers. */
    JOBS(Map.of("quarkus.http.host-enabled", "false", "yuanqi.hj212.enabled", "false"));

    static final String NAMED = "YUANQI_DUTY";
    /** The settings that keep its doors shut. */
    final Map<String, String> settings;

    Duty(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Whether scheduled work that belongs to these is done here; {@code on} empty: what belongs to the jobs alone. */
    boolean does(List<Duty> on) {
        return this == ALL || (on.isEmpty() ? this == JOBS : on.contains(this));
    }

    /** Empty for a word that names none. */
    static Optional<Duty> of(String word) {
        return Arrays.stream(values()).filter(duty -> duty.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What is wrong with the environment's duty, before there is a configuration; {@code null} for nothing. */
    public static String unknown() {
        var word = System.getProperty(NAMED, System.getenv(NAMED));
        if (word == null || word.isBlank() || of(word).isPresent()) {
            return null;
        }
        var known = Arrays.stream(values()).map(Duty::word).collect(Collectors.joining(", "));
        return "Yuanqi 无法启动：" + NAMED + "=" + word + " 不是已知的职责（" + known + "）。\nYuanqi cannot start: " + NAMED + "="
                + word
                + " is none of " + known + ".";
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
