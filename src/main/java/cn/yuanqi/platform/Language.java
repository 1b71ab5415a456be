package cn.yuanqi.platform;

import java.util.Locale;
import java.util.regex.Pattern;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** The two languages that Yuanqi speaks; Chinese where nobody says otherwise. */
public enum Language {
    ZH("zh-CN"), EN("en");

    /** The cookie that remembers a person's choice. */
    public static final String COOKIE = "lang";

    /** For one page alone, a printed one above all: {@code ?lang=en}. */
    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=(zh|en)\\b");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The language of the request under way: what its address asks for, its cookie, else what the browser prefers, else Chinese. */
    public static Language current() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return ZH;
        }
        var request = container.instance(AskingRequest.class).get();
        return request == null ? ZH : request.language();
    }

    static Language of(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        var asked = ASKED.matcher(request.query() == null ? "" : request.query());
        if (asked.find()) {
            return of(asked.group(1));
        }
        Cookie chosen = request.getCookie(COOKIE);
        return chosen != null ? of(chosen.getValue()) : preferred(request.getHeader("Accept-Language"));
    }

    private static Language preferred(String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return ZH;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(accepted)) {
                if (range.getRange().startsWith("zh")) {
                    return ZH;
                }
                if (range.getRange().startsWith("en")) {
                    return EN;
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
        return ZH;
    }

    /** Reads {@code zh-CN}, {@code zh}, {@code en}; anything else is Chinese. */
    public static Language of(String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
    }

    /** The typed words of a room in the current language. */
    public static <T> T words(Class<T> bundle) {
        return current().wordsOf(bundle);
    }

    /** The typed words of a room in this language. */
    public <T> T wordsOf(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(locale.toLanguageTag()));
    }
}
