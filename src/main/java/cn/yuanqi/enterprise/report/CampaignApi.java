package cn.yuanqi.enterprise.report;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

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

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** Periods that the park asks for, as JSON. */
@Path("/api/v1/parks/{park}/reports/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class CampaignApi {
    @Inject
    Signature signature;
    @Inject
    Reporting reporting;

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    public Listing<CampaignView> list() {
        var today = signature.stamp().today();
        var all = ReportCampaign.all().stream().map(campaign -> CampaignView.of(campaign, today)).toList();
        return new Listing<>(all, (long) all.size(), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER})
    public CampaignView one(@RestPath String id) {
        return CampaignView.of(ReportCampaign.byId(Ids.parse(id)).orElseThrow(Problem::notFound),
                signature.stamp().today());
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<CampaignView> open(CampaignInput input, @Context UriInfo uri) {
        var wanted = input == null ? new CampaignInput(null, null, null, null, null) : input;
        var campaign = reporting.open(wanted.checked(), signature.stamp());
        return Etag.created(uri.getAbsolutePathBuilder().path(campaign.id.toString()).build(),
                CampaignView.of(campaign, signature.stamp().today()), campaign.version);
    }

    /** What may be changed of a campaign: its last day. */
    record Due(LocalDate dueOn) {
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(OPERATOR)
    public RestResponse<CampaignView> move(@RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Due due) {
        var campaign = ReportCampaign.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
        Etag.check(ifMatch, campaign.version);
        reporting.move(campaign, due == null ? null : due.dueOn, signature.stamp());
        return Etag.ok(CampaignView.of(campaign, signature.stamp().today()), campaign.version);
    }
}
