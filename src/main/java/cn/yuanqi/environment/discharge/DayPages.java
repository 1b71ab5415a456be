package cn.yuanqi.environment.discharge;

import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.Sight;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The evidence behind a verdict: the day's mean and limit, its hours with their flags, the frames of an hour. */
@Path("/parks/{park}/environment/outlets/{outlet}/days/{day}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
@Transactional
@Blocking
class DayPages {
    private static final int HOURS = 24;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance day(DayView view);

        static native TemplateInstance hour(HourView view);
    }

    @GET
    public TemplateInstance day(@RestPath String outlet, @RestPath String day) {
        var found = visible(outlet);
        return Templates.day(DayView.of(found, owner(found), parse(day), park));
    }

    /** @param hour from 0, the hours that have passed since the day began */
    @GET
    @Path("hours/{hour}")
    public TemplateInstance hour(@RestPath String outlet, @RestPath String day, @RestPath int hour) {
        var found = visible(outlet);
        if (hour < 0 || hour > HOURS) {
            throw Problem.notFound();
        }
        return Templates.hour(HourView.of(found, owner(found), parse(day).atStartOfDay(park.zone()).plusHours(hour),
                park.id()));
    }

    private Outlet visible(String id) {
        return Outlet.visible(Ids.parse(id), Sight.of(actor)).orElseThrow(Problem::notFound);
    }

    private static Enterprise owner(Outlet outlet) {
        return Enterprise.findById(outlet.enterpriseId);
    }

    private static LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            throw Problem.notFound();
        }
    }
}
