package cn.yuanqi.platform;

import java.util.Set;

import jakarta.ws.rs.core.UriInfo;

/** The query of a list: a filter with a slip in its name must not look like no filter. */
public final class Parameters {
    private Parameters() {
    }

    /** @throws Problem 422 naming the first parameter that is not known, or is given twice */
    public static void only(UriInfo uri, Set<String> known) {
        uri.getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name) || values.size() > 1) {
                throw Problem.invalid(name, Language.words(PlatformWords.class).unknownParameter());
            }
        });
    }
}
