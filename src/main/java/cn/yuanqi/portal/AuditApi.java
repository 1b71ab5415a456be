package cn.yuanqi.portal;

import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import com.fasterxml.jackson.annotation.JsonRawValue;

import cn.yuanqi.audit.Asker;
import cn.yuanqi.audit.AuditLine;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.tenancy.CurrentPark;

/** Who changed what, when, from what to what. There is nothing here but reading. */
@Path("/api/v1/parks/{park}/audit")
@Produces(MediaType.APPLICATION_JSON)
class AuditApi {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;

    /** An entry as the outside sees it; before and after hold the changed fields alone. */
    record View(UUID id, Instant at, Asker.Person person, AuditLine.InNameOf inNameOf, String noun, UUID subjectId,
            UUID enterpriseId, String label,
            String verb, @JsonRawValue String before, @JsonRawValue String after, String reference) {
        static View of(AuditLine line) {
            return new View(line.id(), line.at(), line.person(), line.inNameOf(), line.what().noun(), line.what().id(),
                    line.what().enterpriseId(), line.what().label(), line.verb(), line.before(), line.after(),
                    line.reference());
        }
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER})
    @Transactional
    @Parameter(name = "enterpriseId", in = ParameterIn.QUERY)
    @Parameter(name = "noun", in = ParameterIn.QUERY, description = "the kind of subject, for example Enterprise")
    @Parameter(name = "subjectId", in = ParameterIn.QUERY)
    @Parameter(name = "person", in = ParameterIn.QUERY, description = "an id, or part of the name or mail address")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "an instant or a day of the park, inclusive")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "an instant, exclusive, or a day of the park, inclusive")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when not given")
    public Listing<View> list(@Context UriInfo uri) {
        var query = new AuditQuery(uri, actor, park.zone());
        int limit = Limit.of(query.given("limit"));
        return Listing.cut(query.search().lines(limit + 1), limit, null, AuditLine::cursor).map(View::of);
    }
}
