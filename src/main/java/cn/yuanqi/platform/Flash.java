package cn.yuanqi.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/** What a change says on the page that follows its redirect: {@code flash.good("…")}; shown once. */
@RequestScoped
public class Flash {

    /** A message with its kind, which is also its style on the page: good, fail or note. */
    public record Said(String kind, String text) {
        public String icon() {
            return switch (kind) {
                case "good" -> "circle-check";
                case "fail" -> "alert-octagon";
                default -> "info-circle";
            };
        }
    }

    private static final String COOKIE = "yq-flash";
    private static final int SECONDS = 60;
    private static final int LONGEST = 600;

    @Inject
    RoutingContext request;

    private final List<Said> said = new ArrayList<>();

    public void good(String text) {
        say("good", text);
    }

    public void bad(String text) {
        say("fail", text);
    }

    public void note(String text) {
        say("note", text);
    }

    /** What the change before this page said; asking takes it away. */
    public List<Said> read() {
        List<Said> messages = new ArrayList<>(said);
        Cookie stored = request.request().getCookie(COOKIE);
        if (stored != null && !stored.getValue().isEmpty()) {
            // What this answer says itself stands in that cookie too: the request and its answer share them.
            messages.addAll(said.isEmpty() ? decoded(stored.getValue()) : List.of());
            write("", 0);
        }
        said.clear();
        return messages;
    }

    private void say(String kind, String text) {
        said.add(new Said(kind, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
        StringBuilder line = new StringBuilder();
        said.forEach(each -> line.append(line.isEmpty() ? "" : ".").append(encoded(each.kind() + each.text())));
        write(line.toString(), SECONDS);
    }

    private void write(String value, int seconds) {
        request.response().addCookie(Cookie.cookie(COOKIE, value).setPath("/").setHttpOnly(true)
                .setSecure(request.request().isSSL()).setSameSite(CookieSameSite.LAX).setMaxAge(seconds));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static List<Said> decoded(String value) {
        List<Said> messages = new ArrayList<>();
        for (String part : value.split("\\.")) {
            try {
                String text = new String(Base64.getUrlDecoder().decode(part), UTF_8);
                messages.add(new Said(text.substring(0, 4), text.substring(4)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
                continue;
            }
        }
        return messages;
    }
}
