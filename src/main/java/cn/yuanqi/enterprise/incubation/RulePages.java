package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The rules of a park in words: what holds, what held, what will hold; and a new version from a day on. */
@Path("/parks/{park}/rule-sets")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({OPERATOR, LEADER})
class RulePages {
    @Inject
    CurrentPark park;
    @Inject
    Rules rules;
    @Inject
    Eligibility eligibility;
    @Inject
    Signature signature;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rules(RuleBook book, Typed typed);
    }

    @GET
    public TemplateInstance open() {
        return shown(Typed.nothing());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(MultivaluedMap<String, String> sent) {
        var form = new RuleForm(sent);
        try {
            flash.good(QuarkusTransaction.requiringNew().call(() -> {
                var set = rules.write(form.draft(), signature.stamp());
                return Language.words(EligibilityWords.class).versionWritten(set.version, set.validFrom);
            }));
            return Response.seeOther(URI.create(path())).build();
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 409) {
                throw refused;
            }
            return Response.status(refused.status()).entity(shown(form.refused(refused))).build();
        }
    }

    private TemplateInstance shown(Typed typed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            rules.ship();
            return Templates.rules(RuleBook.of(path(), eligibility.today()), typed);
        });
    }

    private String path() {
        return "/parks/" + park.id() + "/rule-sets";
    }
}
