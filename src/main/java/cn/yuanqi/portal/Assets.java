package cn.yuanqi.portal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.zip.CRC32;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.ext.web.Router;

/**
 * Where the pages find their styles, scripts and icons. Our own stand under a path that carries a hash of them all, so that
 * browsers may keep them for good and a new release is seen at once; a module's relative imports stay inside that path.
 */
@Singleton
class Assets {

    /** Everything below {@code META-INF/resources/assets}; a test holds this list against the folder. */
    static final List<String> OWN = List.of("board.js", "chart.js", "charts.js", "distribution.js", "documents.js",
            "frame.js",
            "icons.svg", "inspection.js", "live.js", "map.js", "outlet.js", "place.js", "plan.js", "plan.svg",
            "profile.js", "screen.css", "screen.js", "search.js", "theme.js", "trend.js", "yuanqi.css", "yuanqi.svg");

    private final String own = "/assets/v" + Long.toHexString(hash());
    private final String tabler = webjar("tabler__core", "dist/css/tabler.min.css");
    private final String htmx = webjar("htmx.org", "dist/htmx.min.js");
    private final String echarts = "/_static/echarts/" + version("org.mvnpm", "echarts") + "/dist/echarts.min.js";

    void route(@Observes Router router) {
        router.routeWithRegex("/assets/v[0-9a-f]+/(?<file>[a-z./-]+)").order(-1)
                .handler(request -> request.reroute("/assets/" + request.pathParam("file")));
    }

    String own() {
        return own;
    }

    String tabler() {
        return tabler;
    }

    String htmx() {
        return htmx;
    }

    String echarts() {
        return echarts;
    }

    private static String webjar(String name, String path) {
        return "/webjars/" + name + "/" + version("org.webjars.npm", name) + "/" + path;
    }

    private static String version(String group, String artifact) {
        try (InputStream stored = resource("META-INF/maven/" + group + "/" + artifact + "/pom.properties")) {
            Properties properties = new Properties();
            properties.load(stored);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new IllegalStateException("No version for " + artifact, e);
        }
    }

    private static long hash() {
        CRC32 sum = new CRC32();
        for (String file : OWN) {
            try (InputStream stored = resource("META-INF/resources/assets/" + file)) {
                sum.update(stored.readAllBytes());
            } catch (IOException e) {
                throw new IllegalStateException("Cannot read " + file, e);
            }
        }
        return sum.getValue();
    }

    private static InputStream resource(String path) throws IOException {
        InputStream found = Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
        if (found == null)
            throw new IOException("missing: " + path);
        return found;
    }
}
