package cn.yuanqi.notification.inbox;

import java.time.Instant;
import java.util.UUID;

import cn.yuanqi.identity.Actor;

/** Whose inbox is looked at, as what, and when. */
record Reader(UUID person, Standing standing, Instant now) {
    static Reader of(Actor actor, Instant now) {
        return new Reader(actor.person().id(), Standing.of(actor), now);
    }
}
