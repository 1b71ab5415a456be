package cn.yuanqi.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A signed-in person as Yuanqi knows them.
 *
 * @param personId {@code null} when the account belongs to nobody that Yuanqi knows
 * @param park the park in the request's path, {@code null} outside any
 * @param places all live memberships, of every park
 * @param lent what they may do in another's name in this park
 */
record Recognised(UUID personId, String email, String name, boolean platform, String park, List<Held> places,
        List<Lent> lent) {
    static final String ATTRIBUTE = "yuanqi.recognised";

    /** One live membership. */
    record Held(String park, Role role, UUID enterpriseId, UUID institutionId) {
    }

    /** A role in the park of the path that another one lent for today. */
    record Lent(Role role, UUID institutionId, UUID delegatorId, String delegator, String delegatorMail) {
    }

    static Recognised nobody(String email, String park) {
        return new Recognised(null, email, email, false, park, List.of(), List.of());
    }

    List<Held> here() {
        return park == null ? List.of() : places.stream().filter(held -> held.park().equals(park)).toList();
    }

    /** An operator's role is lent for their word on entries alone: it opens no door. */
    Set<Role> roles() {
        return Stream.concat(here().stream().map(Held::role),
                lent.stream().map(Lent::role).filter(role -> role != Role.OPERATOR))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isStranger() {
        return park != null && here().isEmpty();
    }
}
