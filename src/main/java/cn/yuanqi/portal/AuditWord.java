package cn.yuanqi.portal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.platform.Language;

/** A word for a name out of the code: from the bundles, or for what is too new for them, the name taken apart. */
record AuditWord(String name, String word) {
    private static final Map<String, Method> WORDS = Stream
            .of(AuditWords.class, AuditFieldWords.class, AuditTermWords.class, AuditRoomWords.class,
                    AuditValueWords.class, AuditWaterWords.class, AuditDischargeWords.class, AuditLoopWords.class,
                    AuditMoneyWords.class, AuditParkWords.class, AuditCaseWords.class,
                    AuditRobotWords.class)
            .flatMap(bundle -> Arrays.stream(bundle.getDeclaredMethods()))
            .filter(method -> method.getParameterCount() == 0)
            .collect(Collectors.toMap(Method::getName, method -> method, (first, second) -> first));

    /** The kinds of subjects that one can ask for. */
    static List<AuditWord> nouns() {
        return WORDS.keySet().stream().filter(key -> key.startsWith("noun_")).sorted()
                .map(key -> new AuditWord(key.substring(5), noun(key.substring(5)))).toList();
    }

    static String noun(String name) {
        return of("noun_", name);
    }

    static String verb(String name) {
        return of("verb_", name);
    }

    /** What a field is called, of this kind of subject if it has a name of its own there. */
    static String field(String noun, String name) {
        var plain = name.replace('.', '_');
        return isKnown("field_" + noun + "_" + plain) ? of("field_", noun + "_" + plain) : of("field_", plain);
    }

    static boolean isValue(String noun, String name) {
        return isKnown("value_" + noun + "_" + name) || isKnown("value_" + name);
    }

    static String value(String noun, String name) {
        return isKnown("value_" + noun + "_" + name) ? of("value_", noun + "_" + name) : of("value_", name);
    }

    static boolean isKnown(String key) {
        return WORDS.containsKey(key);
    }

    private static String of(String kind, String name) {
        var method = WORDS.get(kind + name);
        try {
            return method == null ? apart(name) : (String) method.invoke(Language.words(method.getDeclaringClass()));
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String apart(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ').replace('.', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
