package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.platform.Listing;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** An enterprise's own credit passport: what a lender would see, and who looked. */
@Path("/parks/{park}/financing/passport")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({OWNER, CLERK})
@Blocking
class OwnPassportPages {
    private static final int LOOKS = 50;
    @Inject
    CurrentPark park;
    @Inject
    OwnPassport passport;

    record Shown(String root, OwnPassport.Opened passport, List<ConsentPages.Lender> lenders,
            Listing<OwnPassport.Look> looks, boolean first) {
        public String path() {
            return root + "/passport";
        }

        public String next() {
            return looks.next() == null ? null : path() + "?cursor=" + looks.next() + "#looks";
        }

        public boolean chosen(ConsentPages.Lender one) {
            return one.id().equals(passport.institutionId());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance own(Shown page);
    }

    @GET
    public TemplateInstance own(@RestQuery String institutionId, @RestQuery String cursor) {
        var lenders = QuarkusTransaction.requiringNew()
                .call(() -> LenderView.names(LenderPresence.approved()).entrySet().stream()
                        .map(each -> new ConsentPages.Lender(each.getKey(), each.getValue())).toList());
        return Templates.own(new Shown("/parks/" + park.id() + "/financing", passport.open(institutionId), lenders,
                passport.looks(cursor, LOOKS), cursor == null));
    }
}
