package cn.yuanqi.request;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What the park's cases come to, as a page and as a spreadsheet. */
@Path("/parks/{park}/requests/statistics")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
class StatisticsPages {
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;

    record Shown(String root, CaseStatistics s) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance statistics(Shown page);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance statistics() {
        return Templates.statistics(new Shown("/parks/" + park.id() + "/requests", now()));
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER})
    public Response export(@RestQuery String format) {
        return CaseExport.statistics(now(), format);
    }

    private CaseStatistics now() {
        return CaseStatistics.of(park.id(), signature.stamp().instant(), park.zone());
    }
}
