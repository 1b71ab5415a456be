package cn.yuanqi.enterprise.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** An invitation as it is asked for. */
record Draft(String email, String role) {
    static final List<Role> ROLES = List.of(Role.OWNER, Role.CLERK);
    private static final int LONGEST = 254;
    /** One address and nothing that a mail header would read as more. */
    private static final Pattern ADDRESS = Pattern
            .compile(
                    "[^@\\s,;:<>()\"\\\\\\p{Cntrl}]+@[^@\\s,;:<>()\"\\\\\\p{Cntrl}]+\\.[^@\\s,;:<>()\"\\\\\\p{Cntrl}]+");

    /** @throws Problem 422 naming each bad field */
    void mustHold() {
        var words = Language.words(PeopleWords.class);
        List<Problem.FieldError> errors = new ArrayList<>();
        if (email == null || address().length() > LONGEST || !ADDRESS.matcher(address()).matches()) {
            errors.add(new Problem.FieldError("email", words.badEmail()));
        }
        if (wanted().isEmpty()) {
            errors.add(new Problem.FieldError("role", words.badRole()));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    String address() {
        return email.strip();
    }

    Role place() {
        return wanted().get(0);
    }

    private List<Role> wanted() {
        return Stream.of(Role.OWNER, Role.CLERK).filter(one -> one.name().equals(role)).toList();
    }
}
