package cn.yuanqi.environment.alerting;

import java.util.Arrays;
import java.util.List;

import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** A step of escalation as it is typed. */
record EscalationForm(String kind, String minutes, String role) {
    static final EscalationForm EMPTY = new EscalationForm(null, null, null);
    /** Who may be told: the park's people, or those of the enterprise. */
    static final List<Role> READERS = List.of(Role.OFFICER, Role.LEADER, Role.OPERATOR, Role.OWNER);

    /** @throws Problem 422 naming the field that is missing or wrong */
    EscalationStep set() {
        var words = Language.words(AlertingWords.class);
        var wanted = AlertFilter.kind(kind);
        if (wanted == null) {
            throw Problem.invalid("kind", words.badKind());
        }
        var reader = READERS.stream().filter(one -> one.name().equals(role)).findFirst()
                .orElseThrow(() -> Problem.invalid("role",
                        words.badRole(String.join(", ", READERS.stream().map(Enum::name).toList()))));
        return EscalationStep.set(wanted, whole(minutes), reader);
    }

    private static int whole(String typed) {
        boolean number = typed != null && typed.strip().matches("\\d{1,5}");
        int minutes = number ? Integer.parseInt(typed.strip()) : 0;
        if (minutes < 1 || minutes > EscalationStep.LONGEST) {
            throw Problem.invalid("minutes",
                    Language.words(AlertingWords.class).badNumber(1, EscalationStep.LONGEST));
        }
        return minutes;
    }

    static List<AlertKind> kinds() {
        return Arrays.asList(AlertKind.values());
    }
}
