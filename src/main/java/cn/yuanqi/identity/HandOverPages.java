package cn.yuanqi.identity;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

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

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The work in a member's hands as a page, to be put into others. */
@Path("/parks/{park}/people/{id}/work")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({OPERATOR, LEADER, OFFICER, REVIEWER, APPROVER})
@Blocking
class HandOverPages {
    @Inject
    CurrentPark park;
    @Inject
    HandOver handOver;
    @Inject
    Flash flash;

    /** What was chosen, and what was wrong with it. */
    record Typed(String to, List<String> items, boolean fresh, List<FieldError> errors) {
        /** All of it is proposed. */
        public boolean on(HandOver.Thing one) {
            return fresh || items.contains(one.key());
        }

        HandOver.Input input() {
            return new HandOver.Input(id(to), items.stream().map(Typed::pick).filter(Objects::nonNull).toList());
        }

        private static HandOver.Pick pick(String key) {
            int colon = key.lastIndexOf(':');
            return colon < 0 ? null : new HandOver.Pick(key.substring(0, colon), id(key.substring(colon + 1)));
        }

        private static UUID id(String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException none) {
                return null;
            }
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance work(String path, String absences, HandOver.View work, Typed typed);
    }

    @GET
    public TemplateInstance open(@RestPath String id) {
        return page(id, new Typed("", List.of(), true, List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response shift(@RestPath String id, MultivaluedMap<String, String> sent) {
        var to = Objects.toString(sent.getFirst("to"), "");
        var items = sent.getOrDefault("item", List.of());
        try {
            var left = handOver.shift(id, new Typed(to, items, false, List.of()).input());
            flash.good(Language.words(StandInWords.class).shifted(left.items().size()));
            return Response.seeOther(URI.create(path(id))).build();
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            var errors = refused.errors().isEmpty()
                    ? List.of(new FieldError("items", refused.getMessage()))
                    : refused.errors();
            return Response.status(refused.status()).entity(page(id, new Typed(to, items, false, errors))).build();
        }
    }

    private TemplateInstance page(String id, Typed typed) {
        return Templates.work(path(id), "/parks/" + park.id() + "/absences", handOver.of(id), typed);
    }

    private String path(String id) {
        return "/parks/" + park.id() + "/people/" + Ids.parse(id) + "/work";
    }
}
