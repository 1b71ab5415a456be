package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The first page of financing: for a lender its queue, for an enterprise its applications and what is on offer. */
@Path("/parks/{park}/financing")
@Produces(MediaType.TEXT_HTML)
@Blocking
class FinancingPages {
    private static final int MOST = 100;
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    ApplicationDesk applications;
    @Inject
    ProductDesk products;
    @Inject
    LoanDesk loans;
    @Inject
    LenderQueue queue;

    /**
     * @param q the word that is looked for, {@code null} for all
     * @param own {@code null} for a lender
     * @param waiting {@code null} for all others
     * @param over whether a lender looks at what is over
     */
    record Home(String path, String q, Listing<ApplicationView> own, Listing<LenderQueue.Item> waiting, boolean over,
            List<ProductView> products,
            List<Exposure> exposure, Map<UUID, String> names, boolean applies, boolean staff) {
        public boolean isLender() {
            return waiting != null;
        }

        public long due() {
            return waiting.items().stream().filter(one -> one.waitsFor() == ApplicationStatus.Side.LENDER).count();
        }

        /** Where the next page of the applications is. */
        public String more() {
            return path + "?cursor=" + (own == null ? waiting.next() : own.next()) + (over ? "&over=true" : "")
                    + (q == null ? "" : "&q=" + encoded(q));
        }

        /** Where an enterprise's applications under way are. */
        public String of(String enterprise) {
            return path + "?q=" + encoded(enterprise);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        public String nameOf(UUID id) {
            return names.getOrDefault(id, "–");
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(Home page);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK, REVIEWER, APPROVER})
    public TemplateInstance home(@Context UriInfo uri) {
        boolean lender = actor.institutionId() != null;
        boolean applicant = actor.enterpriseId() != null;
        var exposure = lender || applicant ? loans.exposure() : List.<Exposure>of();
        var q = word(uri);
        boolean over = lender && "true".equals(uri.getQueryParameters().getFirst("over"));
        return Templates.home(new Home("/parks/" + park.id() + "/financing", q,
                lender ? null : applications.search(uri), lender ? queue.page(asked(uri, q, over)) : null, over,
                products.all(), exposure, names(exposure),
                applicant, actor.has(Role.OPERATOR) || actor.has(Role.LEADER)));
    }

    private static String word(UriInfo uri) {
        var q = uri.getQueryParameters().getFirst("q");
        return q == null || q.isBlank() ? null : q.strip();
    }

    private static LenderQueue.Asked asked(UriInfo uri, String q, boolean over) {
        var cursor = Cursor.decode(uri.getQueryParameters().getFirst("cursor"), 1);
        var after = cursor == null ? null : cursor[0];
        return over ? LenderQueue.Asked.over(q, after, MOST) : LenderQueue.Asked.underWay(q, after, MOST);
    }

    private static Map<UUID, String> names(List<Exposure> exposure) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var names = Enterprise.byIds(exposure.stream().map(Exposure::enterpriseId).toList()).stream()
                    .collect(Collectors.toMap(each -> each.id, each -> each.name));
            names.putAll(LenderView.names(exposure.stream().map(Exposure::institutionId).toList()));
            return names;
        });
    }
}
