package cn.yuanqi.notification.inbox;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;

/** What somebody is in a park, as text: {@code "LEADER OPERATOR"}, {@code "OWNER@0189…"}. */
public record Standing(Set<String> places) {

    public static Standing of(Collection<Place> places) {
        return new Standing(places.stream()
                .map(place -> word(place.role(),
                        place.enterpriseId() != null ? place.enterpriseId() : place.institutionId()))
                .collect(Collectors.toSet()));
    }

    public static Standing of(Actor actor) {
        return new Standing(actor.roles().stream().map(role -> word(role,
                role.ofEnterprise() ? actor.enterpriseId() : role.ofInstitution() ? actor.institutionId() : null))
                .collect(Collectors.toSet()));
    }

    private static String word(Role role, UUID heldFor) {
        return heldFor == null ? role.name() : role + "@" + heldFor;
    }

    public String written() {
        return String.join(" ", new TreeSet<>(places));
    }

    /** Whether all that was held then is held now: a clerk who became the owner of the same enterprise still is one. */
    public boolean covers(String held) {
        return Arrays.stream(held.split(" ")).allMatch(
                place -> places.contains(place) || places.contains(place.replace(Role.CLERK + "@", Role.OWNER + "@")));
    }
}
