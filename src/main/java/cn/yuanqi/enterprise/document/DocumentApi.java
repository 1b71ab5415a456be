package cn.yuanqi.enterprise.document;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.io.IOException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** An enterprise's documents as JSON; their bytes as attachments. */
@Path("/api/v1/parks/{park}/enterprises/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentApi {
    @Inject
    Actor actor;
    @Inject
    Filing filing;
    @Inject
    Shelf shelf;
    @Inject
    ObjectMapper json;

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    @Parameter(name = "kind", in = ParameterIn.QUERY, schema = @Schema(implementation = DocumentKind.class))
    @Parameter(name = "status", in = ParameterIn.QUERY, schema = @Schema(implementation = DocumentStatus.class))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when not given")
    public Listing<DocumentView> list(@RestPath String id, @Context UriInfo uri) {
        var found = Document.search(enterprise(id), DocumentFilter.of(uri, filing.today()));
        return new Listing<>(DocumentView.of(found.items(), filing.today()), found.total(), found.next());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public RestResponse<DocumentView> file(@RestPath String id, @BeanParam DocumentForm form, @Context UriInfo uri) {
        var filed = filing.file(Ids.parse(id), form);
        return Etag.created(uri.getAbsolutePathBuilder().path(filed.id().toString()).build(), filed, filed.version());
    }

    @GET
    @Path("/{document}")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public RestResponse<DocumentView> get(@RestPath String id, @RestPath String document) {
        return shown(found(id, document));
    }

    /** Fields that are left out stay; {@code null} empties a field. */
    @PATCH
    @Path("/{document}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<DocumentView> edit(@RestPath String id, @RestPath String document,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ObjectNode changes) throws IOException {
        var found = found(id, document);
        Etag.check(ifMatch, found.version);
        DocumentFacts facts = json.readerForUpdating(DocumentFacts.of(found))
                .readValue(changes == null ? json.createObjectNode() : changes);
        found.edit(facts, filing.stamp());
        Document.flush();
        return shown(found);
    }

    /** A newer version; what is stated beside the file replaces what stood, what is left out stays. */
    @POST
    @Path("/{document}/versions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public RestResponse<DocumentView> renew(@RestPath String id, @RestPath String document,
            @BeanParam DocumentForm form, @Context UriInfo uri) {
        var filed = filing.renew(Ids.parse(id), Ids.parse(document), form);
        var location = uri.getAbsolutePathBuilder().path(String.valueOf(filed.current().number())).path("content");
        return Etag.created(location.build(), filed, filed.version());
    }

    @GET
    @Path("/{document}/versions/{number}/content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Response content(@RestPath String id, @RestPath String document, @RestPath String number) {
        return shelf.handOut(DocumentVersion.of(found(id, document), Numbered.of(number))
                .orElseThrow(Problem::notFound).file);
    }

    @POST
    @Path("/{document}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<DocumentView> withdraw(@RestPath String id, @RestPath String document, Reason reason) {
        var found = found(id, document);
        filing.withdraw(found, reason == null ? null : reason.reason());
        return shown(found);
    }

    private Enterprise enterprise(String id) {
        return Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private Document found(String id, String document) {
        return Document.of(enterprise(id), Ids.parse(document)).orElseThrow(Problem::notFound);
    }

    private RestResponse<DocumentView> shown(Document document) {
        return Etag.ok(DocumentView.of(document, filing.today()), document.version);
    }
}
