package cn.yuanqi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;

/** A headless Chromium of the machine; each person gets a window of their own. */
public final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update", "--no-first-run");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String base;

    /** @param base where the application is, without a slash at its end */
    public Browser(String base) {
        this.base = base;
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        chromium = playwright.chromium().launch(new LaunchOptions().setArgs(ARGUMENTS)
                .setExecutablePath(chromium().orElseThrow(() -> new IllegalStateException("no Chromium"))));
    }

    static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }

    /** A window without a session, in this language and of this width. */
    public Page window(String language, int width) {
        BrowserContext context = chromium
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900));
        context.addCookies(List.of(new Cookie("lang", language).setUrl(base)));
        return context.newPage();
    }

    /** Signs in as people do, on Keycloak's own page. */
    public Page signIn(Page page, String email) {
        page.navigate(base + "/sign-in");
        page.fill("#username", email);
        page.fill("#password", People.PASSWORD);
        page.click("#kc-login");
        page.waitForURL(address -> address.startsWith(base));
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
