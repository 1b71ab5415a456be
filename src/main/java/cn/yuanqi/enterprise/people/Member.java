package cn.yuanqi.enterprise.people;

import java.time.Instant;
import java.util.UUID;

import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;

/** One of the enterprise's people; {@code id} is the membership's. */
record Member(UUID id, String name, String email, Role role, Instant since) {
    static Member of(Membership held) {
        return new Member(held.id, held.person.name, held.person.email, held.role, held.since);
    }
}
