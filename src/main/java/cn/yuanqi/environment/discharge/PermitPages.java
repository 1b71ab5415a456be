package cn.yuanqi.environment.discharge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The park's permits: who is near an end or an amount. */
@Path("/parks/{park}/environment/permits")
@Produces(MediaType.TEXT_HTML)
@Blocking
class PermitPages {
    private static final int MOST = 500;

    @Inject
    CurrentPark park;
    @Inject
    Signature signature;

    record Line(String enterprise, PermitView permit) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance permits(List<Line> lines, String park, long pressing);
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    @Transactional
    public TemplateInstance permits() {
        var today = signature.stamp().today();
        var permits = Permit.page(null, null, MOST);
        var enterprises = Enterprise.byIds(permits.stream().map(permit -> permit.enterpriseId).distinct().toList())
                .stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
        var lines = PermitView.of(permits, today).stream()
                .map(permit -> new Line(enterprises.get(permit.enterpriseId()), permit))
                .sorted(Comparator.comparing((Line line) -> !line.permit.isPressing())
                        .thenComparing(line -> line.permit.validTo()))
                .toList();
        return Templates.permits(lines, park.id(), lines.stream().filter(line -> line.permit.isPressing()).count());
    }
}
