package cn.yuanqi.request;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** The park's working calendar and the settings of its cases, as JSON. */
@Path("/api/v1/parks/{park}/requests/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class CalendarApi {
    @Inject
    CalendarDesk desk;
    @Inject
    ObjectMapper json;

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public RestResponse<CalendarView> get() {
        return shown(desk.get());
    }

    /** Fields that are left out stay. */
    @PATCH
    @RolesAllowed(OPERATOR)
    public RestResponse<CalendarView> edit(@HeaderParam("If-Match") String ifMatch, ObjectNode changes)
            throws IOException {
        SettingFacts facts = json.readerForUpdating(desk.facts())
                .readValue(changes == null ? json.createObjectNode() : changes);
        return shown(desk.edit(ifMatch, facts));
    }

    @PUT
    @Path("/days/{date}")
    @RolesAllowed(OPERATOR)
    public RestResponse<CalendarView> put(@RestPath String date, DayFacts facts) {
        var day = facts == null ? new DayFacts() : facts;
        day.date = date(date);
        return shown(desk.put(day));
    }

    @DELETE
    @Path("/days/{date}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public RestResponse<CalendarView> remove(@RestPath String date) {
        return shown(desk.remove(date(date)));
    }

    private static RestResponse<CalendarView> shown(CalendarView calendar) {
        return Etag.ok(calendar, calendar.version());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw Problem.notFound();
        }
    }
}
