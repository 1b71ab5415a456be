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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** What being late has cost an invoice, line by line. */
@Path("/api/v1/parks/{park}/invoices/{id}/late-fees")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class InvoiceLateFeeApi {
    @Inject
    Actor actor;

    /** @param amount CNY; negative when it reverses */
    record Line(LocalDate day, BigDecimal amount, Instant bookedAt, UUID billedOn) {
    }

    record Lines(List<Line> items, BigDecimal total) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Lines lines(@RestPath String id) {
        var invoice = Invoice.visible(Sight.of(actor), Ids.parse(id)).orElseThrow(Problem::notFound);
        List<LateFeeLine> stored = LateFeeLine.list("invoiceId = ?1 order by day, id", invoice.id);
        var items = stored.stream().map(line -> new Line(line.day, line.amount, line.bookedAt, line.billedOn)).toList();
        return new Lines(items, items.stream().map(Line::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
    }
}
