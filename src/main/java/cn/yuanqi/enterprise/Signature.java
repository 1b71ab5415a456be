package cn.yuanqi.enterprise;

import java.time.Clock;
import java.time.ZonedDateTime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.tenancy.CurrentPark;

/** The asker's hand: what they do is stamped with their name and the park's time. */
@RequestScoped
public class Signature {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    public Stamp stamp() {
        return new Stamp(actor.person().id(), ZonedDateTime.now(clock).withZoneSameInstant(park.zone()));
    }
}
