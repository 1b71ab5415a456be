package cn.yuanqi.enterprise;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** The register as JSON. */
@Path("/api/v1/parks/{park}/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EnterpriseApi {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    @Inject
    Signature signature;
    @Inject
    ObjectMapper json;

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "part of the name, the credit code, the phone number or the legal representative's name")
    @Parameter(name = "status", in = ParameterIn.QUERY, schema = @Schema(implementation = Lifecycle.class))
    @Parameter(name = "category", in = ParameterIn.QUERY, schema = @Schema(implementation = Category.class))
    @Parameter(name = "compliance", in = ParameterIn.QUERY, schema = @Schema(implementation = Compliance.class))
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "part of the code of a unit that it sits in today")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "name (default), creditCode, foundedOn, enteredOn, registeredCapital, headcount, status, compliance, industry or legalRepresentative; descending with - before it; absent values count as the smallest")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before, with the same sort")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when not given")
    public Listing<EnterpriseView> list(@Context UriInfo uri) {
        return Enterprise.search(actor, EnterpriseSearch.of(uri, LocalDate.now(clock.withZone(park.zone()))))
                .map(one -> EnterpriseView.to(actor, one));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public RestResponse<EnterpriseView> get(@RestPath String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        return Etag.ok(EnterpriseView.to(actor, enterprise), enterprise.version);
    }

    @POST
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<EnterpriseView> create(EnterpriseFacts facts, @Context UriInfo uri) {
        var lead = Enterprise.lead(facts == null ? new EnterpriseFacts() : facts, signature.stamp());
        var location = uri.getAbsolutePathBuilder().path(lead.id.toString()).build();
        return Etag.created(location, EnterpriseView.to(actor, lead), lead.version);
    }

    /** Fields that are left out stay; {@code null} empties a field. */
    @PATCH
    @Path("/{id}")
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<EnterpriseView> edit(@RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ObjectNode changes) throws IOException {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        Etag.check(ifMatch, enterprise.version);
        EnterpriseFacts facts = json.readerForUpdating(EnterpriseFacts.of(enterprise))
                .readValue(changes == null ? json.createObjectNode() : changes);
        enterprise.edit(facts, signature.stamp());
        enterprise.send();
        return Etag.ok(EnterpriseView.to(actor, enterprise), enterprise.version);
    }
}
