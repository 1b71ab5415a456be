package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The park's money as a page: what is owed and how old it is, all invoices, and the billing run. */
@Path("/parks/{park}/billing")
@Produces(MediaType.TEXT_HTML)
@Blocking
class BillingPages {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    BillingRun run;
    @Inject
    Flash flash;

    /** @param next the address of the next page, {@code null} on the last one @param export of the list as a workbook */
    record Shown(String path, Listing<InvoiceView> found, Map<UUID, String> names, Arrears arrears, String next,
            boolean filtered, List<ProofView> waiting, LocalDate month, Map<UUID, Integer> reminded, String export,
            List<ReliefView> reliefs, boolean creditApplies) {
        /** The days of the last step that it went through, 0 for none. */
        public int remindedAt(UUID invoice) {
            return reminded.getOrDefault(invoice, 0);
        }

        public List<Invoice.Status> statuses() {
            return List.of(Invoice.Status.ISSUED, Invoice.Status.PARTIALLY_PAID, Invoice.Status.PAID,
                    Invoice.Status.VOID);
        }

        public String monthBegin() {
            return month.toString();
        }

        public String nameOf(UUID enterprise) {
            return names.get(enterprise);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance billing(Shown page, Map<String, String> asked, String today, boolean mayWrite);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public TemplateInstance billing(@Context UriInfo uri) {
        var today = signature.stamp().today();
        var found = new InvoiceSearch(uri, Sight.of(actor), today).list();
        var views = InvoiceView.ofAll(found.items(), today);
        var path = "/parks/" + park.id() + "/billing";
        var next = found.next() == null
                ? null
                : UriBuilder.fromUri(uri.getRequestUri()).scheme(null).host(null).port(-1)
                        .replaceQueryParam("cursor", found.next()).build().toString();
        var waiting = ProofView.ofAll(PaymentProof.waiting());
        var reliefs = ReliefView.ofAll(Relief.waiting(), Sight.of(actor));
        var payers = Stream.concat(Stream.concat(views.stream().map(InvoiceView::enterpriseId),
                waiting.stream().map(ProofView::enterpriseId)),
                reliefs.stream().map(ReliefView::enterpriseId)).toList();
        var page = new Shown(path, new Listing<>(views, found.total(), found.next()), Payers.names(payers),
                Arrears.total(Arrears.byEnterprise(today).values()), next, !uri.getQueryParameters().isEmpty(),
                waiting, today.withDayOfMonth(1),
                DunningEntry.lastSteps(views.stream().map(InvoiceView::id).toList()), export(uri), reliefs,
                BillingSetting.isCreditApplied());
        return Templates.billing(page, Payers.asked(uri), today.toString(), actor.has(Role.OPERATOR));
    }

    /** The whole list behind the same filters, as a workbook. */
    private String export(UriInfo uri) {
        return UriBuilder.fromUri(uri.getRequestUri()).scheme(null).host(null).port(-1)
                .replacePath("/parks/" + park.id() + "/invoices/export").replaceQueryParam("cursor", (Object[]) null)
                .replaceQueryParam("limit", (Object[]) null).build().toString();
    }

    @POST
    @Path("/runs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response run(@RestForm String through) {
        var words = Language.words(BillWords.class);
        try {
            var result = run.through(LocalDate.parse(through == null ? "" : through.strip()), signature.stamp());
            if (result.issued() == 0) {
                flash.note(words.nothingToIssue(through));
            } else {
                flash.good(words.issued(result.issued(), through));
            }
        } catch (DateTimeParseException noDay) {
            flash.bad(Language.words(BillingWords.class).throughMissing());
        }
        return Response.seeOther(URI.create("/parks/" + park.id() + "/billing")).build();
    }
}
