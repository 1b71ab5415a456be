package cn.yuanqi.portal;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.tenancy.Park;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

/** The front door: what this is, for those who are not signed in; the way to one's park, for those who are. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
class LandingPage {

    @Inject
    Frame frame;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance landing();

        static native TemplateInstance parks(List<Park> parks);
    }

    @GET
    @PermitAll
    public Object landing() {
        if (frame.person() == null) {
            return Templates.landing();
        }
        List<Park> parks = frame.parks();
        if (parks.isEmpty() && frame.isPlatform()) {
            return to("/platform");
        }
        return parks.size() == 1 ? to("/parks/" + parks.get(0).id) : Templates.parks(parks);
    }

    /** Asking for this page signs in; then it is only the way back. */
    @GET
    @Path("sign-in")
    @Authenticated
    public Response signIn() {
        return to("/");
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
