package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.io.IOException;
import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** The contact log of an enterprise: of the park's own people, for the park's own people. */
@Path("/api/v1/parks/{park}/enterprises/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class ContactApi {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    ObjectMapper json;

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    public Listing<ContactView> all(@RestPath String id) {
        var contacts = ContactView.of(Contact.of(enterprise(id)));
        return new Listing<>(contacts, (long) contacts.size(), null);
    }

    @GET
    @Path("/{contact}")
    @RolesAllowed({OPERATOR, LEADER})
    public RestResponse<ContactView> one(@RestPath String id, @RestPath String contact) {
        return answer(found(id, contact));
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<ContactView> write(@RestPath String id, ContactNote told, @Context UriInfo uri) {
        var contact = Contact.write(enterprise(id), told == null ? ContactNote.NOTHING : told, signature.stamp());
        URI location = uri.getAbsolutePathBuilder().path(contact.id.toString()).build();
        return Etag.created(location, ContactView.of(contact), contact.version);
    }

    /** Corrects one's own note; fields that are left out stay. */
    @PATCH
    @Path("/{contact}")
    @RolesAllowed(OPERATOR)
    public RestResponse<ContactView> correct(@RestPath String id, @RestPath String contact,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ObjectNode changes) throws IOException {
        var found = found(id, contact);
        Etag.check(ifMatch, found.version);
        ObjectNode told = json.valueToTree(new ContactNote(found.kind, found.contactOn, found.withWhom, found.note,
                found.nextStep, found.dueOn));
        told.setAll(changes == null ? json.createObjectNode() : changes);
        found.correct(json.treeToValue(told, ContactNote.class), signature.stamp());
        Contact.flush();
        return answer(found);
    }

    @POST
    @Path("/{contact}/completion")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public RestResponse<ContactView> finish(@RestPath String id, @RestPath String contact) {
        var found = found(id, contact);
        found.finish(signature.stamp());
        Contact.flush();
        return answer(found);
    }

    private static RestResponse<ContactView> answer(Contact contact) {
        return Etag.ok(ContactView.of(contact), contact.version);
    }

    private Contact found(String id, String contact) {
        return Contact.of(enterprise(id), Ids.parse(contact)).orElseThrow(Problem::notFound);
    }

    private Enterprise enterprise(String id) {
        return Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
    }
}
