package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.PLATFORM_ADMIN;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Listing;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

/** The table of loan prime rates as JSON: whoever is known here reads it, the platform adds to it. */
@Path("/api/v1/lpr-rates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
class LprApi {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    @Inject
    Actor actor;
    @Inject
    Clock clock;

    /** @param rate percent a year */
    public record View(LprTerm term, LocalDate publishedOn, BigDecimal rate, String source) {
        static View of(LprRate rate) {
            return new View(rate.term, rate.publishedOn, rate.rate, rate.source);
        }
    }

    /** All of them, the latest first. */
    @GET
    @Transactional
    public Listing<View> list() {
        actor.person();
        List<View> all = LprRate.all().stream().map(View::of).toList();
        return new Listing<>(all, (long) all.size(), null);
    }

    @POST
    @RolesAllowed(PLATFORM_ADMIN)
    @Transactional
    public RestResponse<View> enter(LprFacts facts) {
        var given = facts == null ? new LprFacts() : facts;
        given.mustHold(LocalDate.now(clock.withZone(CHINA)));
        var entered = LprRate.enter(given, actor.person().id(), clock.instant());
        return RestResponse.ResponseBuilder.<View>created(URI.create("/api/v1/lpr-rates")).entity(View.of(entered))
                .build();
    }
}
