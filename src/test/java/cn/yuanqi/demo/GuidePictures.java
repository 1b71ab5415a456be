package cn.yuanqi.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;

import cn.yuanqi.NeedsBrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Takes the pictures of the guides anew from the demo of today: {@code mvn -Pguide verify}. */
@NeedsBrowser
@QuarkusTest
@TestProfile(GuidePictures.WithLoggers.class)
class GuidePictures {
    static final Path FOLDER = Path.of("docs", "guide", "pictures");
    /** Bytes of one picture. */
    static final long LARGEST = 80 * 1024;
    private static final int COLOURS = 96;
    private static final int FEWEST = 16;

    /** The demo as dev mode runs it: its loggers speak and its clocks tick. */
    public static class WithLoggers extends DemoProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.putAll(Map.of("yuanqi.demo.loggers", "true", "yuanqi.demo.logger-count", "320",
                    "yuanqi.demo.logger-interval", "PT15S", "quarkus.scheduler.enabled", "true"));
            return settings;
        }
    }

    @TestHTTPResource
    String root;

    @Test
    void ofEachSceneInBothLanguages() throws IOException {
        try (var stage = new Stage(root)) {
            for (var language : Map.of("zh", "zh-CN", "en", "en").entrySet()) {
                stage.speak(language.getValue());
                for (Scene scene : Scene.ALL) {
                    var shown = scene.way().go(stage);
                    var picture = FOLDER.resolve(language.getKey()).resolve(scene.name() + ".png");
                    Files.createDirectories(picture.getParent());
                    Files.write(picture, small(taken(stage.shown(), shown)));
                }
                stage.noComplaints();
            }
        }
    }

    /** In fewer colours where many would make it too large. */
    private static byte[] small(byte[] picture) throws IOException {
        int colours = COLOURS;
        var small = Palette.png(picture, colours);
        while (small.length > LARGEST && colours > FEWEST) {
            colours -= FEWEST;
            small = Palette.png(picture, colours);
        }
        return small;
    }

    private static byte[] taken(Page page, Locator shown) {
        boolean screen = page.url().endsWith("/screen");
        page.setViewportSize(screen ? 1120 : 1280, screen ? 700 : 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        if (shown != null) {
            shown.evaluate("shown => { shown.style.outline = '3px solid #d9480f'; shown.style.outlineOffset = '4px';"
                    + " if (shown.getBoundingClientRect().bottom > innerHeight - 8)"
                    + " shown.scrollIntoView({block: 'center', behavior: 'instant'}) }");
        }
        if (!screen) {
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        return page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
    }
}
