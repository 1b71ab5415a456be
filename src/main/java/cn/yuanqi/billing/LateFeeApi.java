package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.common.annotation.Blocking;

/** Late fees as JSON: the lines of an invoice, and billing what has come together. */
@Path("/api/v1/parks/{park}")
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

    /** @param amount CNY; negative when it reverses */
    record Line(LocalDate day, BigDecimal amount, Instant bookedAt, UUID billedOn) {
    }

    record Lines(List<Line> items, BigDecimal total) {
    }

    record Billed(int issued) {
    }

    @GET
    @Path("/invoices/{id}/late-fees")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Lines lines(@RestPath String id) {
        var invoice = Invoice.visible(Sight.of(actor), Ids.parse(id)).orElseThrow(Problem::notFound);
        List<LateFeeLine> stored = LateFeeLine.list("invoiceId = ?1 order by day, id", invoice.id);
        var items = stored.stream().map(line -> new Line(line.day, line.amount, line.bookedAt, line.billedOn)).toList();
        return new Lines(items, items.stream().map(Line::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
    }

    /** Issues one invoice for each enterprise that owes late fees which stand on no invoice yet. */
    @POST
    @Path("/billing/late-fees")
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
