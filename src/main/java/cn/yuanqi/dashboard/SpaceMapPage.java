package cn.yuanqi.dashboard;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.billing.Arrears;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Building;
import cn.yuanqi.space.ParkDay;
import cn.yuanqi.space.SpaceOn;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The rent map: who is where, what is empty, what ends soon, who owes. */
@Path("/parks/{park}/space")
@Produces(MediaType.TEXT_HTML)
@Transactional
class SpaceMapPage {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    ParkDay day;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance map(SpaceMap map, String park, boolean mayWrite);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance map(@RestQuery String building, @RestQuery String on, @RestQuery String only,
            @RestQuery String q) {
        var today = day.today();
        var asked = new SpaceMap.Asked(day(on, today), today, building(building), state(only),
                q == null || q.isBlank() ? null : q.strip());
        return Templates.map(SpaceMap.of("/parks/" + park.id() + "/space", asked, Building.all(),
                SpaceOn.of(asked.day()), overdue(asked)), park.id(), actor.has(Role.OPERATOR));
    }

    /** What was overdue on a past day is not kept: the map of such a day is drawn without it. */
    private static Map<UUID, BigDecimal> overdue(SpaceMap.Asked asked) {
        var overdue = new HashMap<UUID, BigDecimal>();
        if (asked.day().equals(asked.today())) {
            Arrears.byEnterprise(asked.today()).forEach((enterprise, arrears) -> {
                if (arrears.overdue().signum() > 0) {
                    overdue.put(enterprise, arrears.overdue());
                }
            });
        }
        return overdue;
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            return text == null || text.isEmpty() ? today : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Problem.invalid("on", Language.words(SpaceMapWords.class).noDay());
        }
    }

    private static UUID building(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Building.byId(Ids.parse(text)).orElseThrow(Problem::notFound).id;
    }

    private static MapState state(String text) {
        for (MapState state : MapState.values()) {
            if (state.name().equals(text)) {
                return state;
            }
        }
        return null;
    }
}
