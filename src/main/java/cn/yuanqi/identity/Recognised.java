package cn.yuanqi.identity;

import java.util.List;
import java.util.UUID;

/**
 * A signed-in person as Yuanqi knows them.
 *
 * @param personId {@code null} when the account belongs to nobody that Yuanqi knows
 * @param park the park in the request's path, {@code null} outside any
 * @param places all live memberships, of every park
 */
record Recognised(UUID personId, String email, String name, boolean platform, String park, List<Held> places) {
    static final String ATTRIBUTE = "yuanqi.recognised";

    /** One live membership. */
    record Held(String park, Role role, UUID enterpriseId, UUID institutionId) {
    }

    static Recognised nobody(String email, String park) {
        return new Recognised(null, email, email, false, park, List.of());
    }

    List<Held> here() {
        return park == null ? List.of() : places.stream().filter(held -> held.park().equals(park)).toList();
    }

    boolean isStranger() {
        return park != null && here().isEmpty();
    }
}
