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
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.common.annotation.Blocking;

/** Late fees as JSON: the lines of an invoice, and billing what has come together. */
@Path("/api/v1/parks/{park}/billing/late-fees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class LateFeeApi {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    LateFeeRound round;

    /** @param through the last day that is counted */
    record Through(LocalDate through) {
    }

    record Billed(int issued) {
    }

    /** Issues one invoice for each enterprise that owes late fees which stand on no invoice yet. */
    @POST
    @RolesAllowed(OPERATOR)
    public Billed bill(Through wanted) {
        var stamp = signature.stamp();
        if (wanted == null || wanted.through() == null) {
            throw Problem.invalid("through", Language.words(BillingWords.class).throughMissing());
        }
        if (wanted.through().isAfter(stamp.today())) {
            throw Problem.invalid("through", Language.words(BillingWords.class).dayInFuture());
        }
        return new Billed(round.bill(wanted.through(), stamp));
    }
}
