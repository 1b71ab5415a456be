package cn.yuanqi.demo;

import java.util.List;
import java.util.Map;

import cn.yuanqi.TestStack;
import io.quarkus.test.junit.QuarkusTestProfile;

/** An application that loads the demo at its start, into a database of its own. */
public class DemoProfile implements QuarkusTestProfile {
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

    /** The stack of the run, with a database that nobody has used. */
    public static class EmptyDatabase extends TestStack {
        @Override
        public Map<String, String> start() {
            var settings = super.start();
            settings.compute("quarkus.datasource.jdbc.url", (key, url) -> url.replaceFirst("(//[^/]+/)[^?]*",
                    "$1demo_" + System.currentTimeMillis()));
            return settings;
        }
    }
}
