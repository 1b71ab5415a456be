package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** Billing runs as JSON. */
@Path("/api/v1/parks/{park}/billing/runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class RunApi {
    @Inject
    Signature signature;
    @Inject
    BillingRun run;

    /** @param through the last due day that is billed */
    record Through(LocalDate through) {
    }

    @POST
    @RolesAllowed(OPERATOR)
    public BillingRun.Result run(Through wanted) {
        if (wanted == null || wanted.through() == null) {
            throw Problem.invalid("through", Language.words(BillingWords.class).throughMissing());
        }
        return run.through(wanted.through(), signature.stamp());
    }
}
