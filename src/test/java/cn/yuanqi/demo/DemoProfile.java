package cn.yuanqi.demo;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import cn.yuanqi.TestStack;
import io.quarkus.test.junit.QuarkusTestProfile;

/** An application that loads the demo at its start, into a database of its own. */
public class DemoProfile implements QuarkusTestProfile {
    private static final String URL = "quarkus.datasource.jdbc.url";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("yuanqi.demo.load", "true", "yuanqi.demo.logger-count", "5", "yuanqi.demo.logger-interval",
                "PT1S",
                "quarkus.scheduler.enabled", "false");
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EmptyDatabase.class));
    }

    /** The stack of the run, with a database that nobody has used and that is gone afterwards: it is a hundred megabytes. */
    public static class EmptyDatabase extends TestStack {
        private final String name = "demo_" + System.currentTimeMillis();
        private Map<String, String> settings = Map.of();

        @Override
        public Map<String, String> start() {
            settings = super.start();
            settings.compute(URL, (key, url) -> url.replaceFirst("(//[^/]+/)[^?]*", "$1" + name));
            return settings;
        }

        @Override
        public void stop() {
            try (var connection = DriverManager.getConnection(settings.get(URL),
                    settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"));
                    var statement = connection.createStatement()) {
                statement.execute("DROP DATABASE " + name);
            } catch (SQLException left) {
                System.err.println("The demo's database " + name + " was left behind: " + left.getMessage());
            }
            super.stop();
        }
    }
}
