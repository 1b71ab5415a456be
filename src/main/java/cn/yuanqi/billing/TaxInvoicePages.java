package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The page on which a tax invoice is entered. */
@Path("/parks/{park}/invoices/{id}/tax-invoice")
@Produces(MediaType.TEXT_HTML)
@Blocking
class TaxInvoicePages {
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    TaxDesk desk;
    @Inject
    Shelf shelf;
    @Inject
    Flash flash;

    /** @param back where the reader came from */
    record Place(String path, String back) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance made(Place place, String invoice, TaxInvoiceForm typed,
                List<FieldError> errors);
    }

    @GET
    @RolesAllowed(OPERATOR)
    public TemplateInstance made(@RestPath String id) {
        return QuarkusTransaction.requiringNew().call(() -> drawn(id,
                TaxInvoiceForm.of(desk.of(id).orElse(null), signature.stamp().today()), List.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public Response note(@RestPath String id, @BeanParam TaxInvoiceForm typed) {
        try {
            flash.good(words().noted(desk.note(id, typed).number()));
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            if (refused.status() == 422) {
                return Response.status(422).entity(
                        QuarkusTransaction.requiringNew().call(() -> drawn(id, typed, refused.errors()))).build();
            }
            flash.bad(refused.getMessage());
        }
        return Response.seeOther(URI.create("/parks/" + park.id() + "/invoices/" + Ids.parse(id))).build();
    }

    private TemplateInstance drawn(String id, TaxInvoiceForm typed, List<FieldError> errors) {
        var invoice = desk.visible(id);
        var back = "/parks/" + park.id() + "/invoices/" + invoice.id;
        return Templates.made(new Place(back + "/tax-invoice", back), invoice.number, typed, errors);
    }

    @GET
    @Path("/file")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Response file(@RestPath String id) {
        return shelf.handOut(desk.of(id).map(made -> made.file).orElseThrow(Problem::notFound));
    }

    private static TaxWords words() {
        return Language.words(TaxWords.class);
    }
}
