package cn.yuanqi.portal;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.yuanqi.platform.Language;

/** Changes the language of the pages and goes back to where the person was. */
@Path("/language")
class LanguageDoor {

    private static final int YEAR = 365 * 24 * 60 * 60;

    @POST
    @PermitAll
    @Operation(hidden = true)
    public Response choose(@FormParam("to") String to, @FormParam("back") String back) {
        NewCookie cookie = new NewCookie.Builder(Language.COOKIE).value(Language.of(to).locale().toLanguageTag())
                .path("/")
                .maxAge(YEAR).sameSite(NewCookie.SameSite.LAX).build();
        return Response.seeOther(URI.create(inside(back))).cookie(cookie).build();
    }

    /** Only a path of our own: {@code //host} and {@code /\host} lead elsewhere. */
    static String inside(String back) {
        boolean ours = back != null && back.startsWith("/") && !back.startsWith("//") && back.indexOf('\\') < 0
                && back.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        return ours ? back : "/";
    }
}
