package cn.yuanqi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

/** One database with the demo in it, for all tests of the packaged application that do not mind what others did there. */
final class DemoDatabase {
    private static String url;

    private DemoDatabase() {
    }

    /** Its JDBC URL; loads the demo the first time. */
    static synchronized String url() {
        if (url == null) {
            var place = PackagedPlace.with(
                    TestStack.databaseUrl().replaceFirst("/[^/?]+\\?", "/demo_" + System.nanoTime() + "?"));
            try (var loader = Packaged.start(place.environment(), "load-demo")) {
                assertEquals(0, loader.exitCode(), loader::output);
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
            url = place.url();
        }
        return url;
    }
}
