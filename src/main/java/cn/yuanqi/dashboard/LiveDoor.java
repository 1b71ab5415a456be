package cn.yuanqi.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.mutiny.Multi;

/** What both live doors do: open a stream for whoever is asking. */
@ApplicationScoped
class LiveDoor {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    LiveBus bus;

    Multi<OutboundSseEvent> open(Sse sse) {
        var viewer = new Viewer(park.id(), actor.person().id(), actor.seesWholePark() ? null : actor.enterpriseId());
        return bus.open(viewer, sse);
    }
}
