package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import cn.yuanqi.platform.Problem;

/** The schedule of terms that nobody has agreed on yet. It warns and never refuses what the day of signing may change. */
@Path("/api/v1/parks/{park}/leases/preview")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LeasePreviewApi {
    @Inject
    LeaseWarnings warnings;

    @POST
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public LeasePreview preview(LeaseTerms terms) {
        if (terms == null) {
            throw Problem.unreadable("JSON");
        }
        var premises = Premises.of(terms);
        terms.mustHold();
        return LeasePreview.of(terms, warnings.of(terms, premises, null));
    }
}
