package cn.yuanqi.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.audit.AuditLine;
import cn.yuanqi.audit.AuditSearch;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What was changed in the park, and in one enterprise's file, in a person's words. */
@Path("/parks/{park}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
class AuditPages {
    private static final int PAGE = 50;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance audit(Shown shown);

        static native TemplateInstance history(EnterpriseView e, Shown shown);
    }

    /** @param next where the page behind this one is, {@code null} on the last; {@code first} likewise on the first */
    record Shown(String path, List<AuditStory> stories, Map<String, String> typed, String first, String next) {
        public boolean filtered() {
            return typed.values().stream().anyMatch(value -> !value.isEmpty());
        }

        public List<AuditWord> nouns() {
            return AuditWord.nouns();
        }
    }

    @GET
    @Path("/audit")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    public TemplateInstance audit(@Context UriInfo uri) {
        var query = new AuditQuery(uri, actor, park.zone());
        return Templates.audit(shown(query, query.search()));
    }

    @GET
    @Path("/enterprises/{id}/history")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER})
    public TemplateInstance history(@RestPath String id, @Context UriInfo uri) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var query = new AuditQuery(uri, actor, park.zone());
        return Templates.history(EnterpriseView.of(enterprise), shown(query, query.search(enterprise.id)));
    }

    private Shown shown(AuditQuery query, AuditSearch search) {
        var found = Listing.cut(search.lines(PAGE + 1), PAGE, null, AuditLine::cursor);
        var typed = new TreeMap<String, String>();
        List.of("noun", "person", "from", "to", "enterpriseId", "subjectId")
                .forEach(name -> typed.put(name, query.given(name) == null ? "" : query.given(name)));
        var path = query.uri().getPath();
        return new Shown(path, AuditStory.of(found.items(), park.id()), typed,
                search.after() == null ? null : path + "?" + link(typed, null),
                found.next() == null ? null : path + "?" + link(typed, found.next()));
    }

    private static String link(Map<String, String> typed, String cursor) {
        var query = new TreeMap<>(typed);
        query.put("cursor", cursor == null ? "" : cursor);
        return query.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
