package cn.yuanqi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** A headless Chromium of the machine, started once for all tests; each person gets a window of their own. */
public final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update", "--no-first-run");

    /** Ends with the test run: its driver watches its parent. */
    private static com.microsoft.playwright.Browser running;

    private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();

    private final com.microsoft.playwright.Browser chromium = running();
    private final List<BrowserContext> windows = new ArrayList<>();
    private final String base;

    /** @param base where the application is, without a slash at its end */
    public Browser(String base) {
        this.base = base;
    }

    private static com.microsoft.playwright.Browser running() {
        if (running == null || !running.isConnected()) {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            running = Playwright.create(new Playwright.CreateOptions().setEnv(environment)).chromium()
                    .launch(new LaunchOptions().setArgs(ARGUMENTS)
                            .setExecutablePath(chromium().orElseThrow(() -> new IllegalStateException("no Chromium"))));
        }
        return running;
    }

    static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }

    /** A window without a session, in this language and of this width. */
    public Page window(String language, int width) {
        BrowserContext context = chromium
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900));
        windows.add(context);
        context.addCookies(List.of(new Cookie("lang", language).setUrl(base)));
        return context.newPage();
    }

    /** Signs in as people do: on Keycloak's own page the first time, with what that left in the browser from then on. */
    public Page signIn(Page page, String email) {
        page.context().addCookies(SESSIONS.getOrDefault(email, List.of()));
        page.navigate(base + "/sign-in");
        if (!page.url().startsWith(base)) {
            fillIn(page, email);
            SESSIONS.put(email, page.context().cookies().stream().filter(one -> !one.name.equals("lang")).toList());
        }
        return page;
    }

    /** Signs in on Keycloak's own page, into a session that nobody else has: for a test that ends it. */
    public Page signInAnew(Page page, String email) {
        page.navigate(base + "/sign-in");
        fillIn(page, email);
        return page;
    }

    private void fillIn(Page page, String email) {
        page.fill("#username", email);
        page.fill("#password", People.PASSWORD);
        page.click("#kc-login");
        page.waitForURL(address -> address.startsWith(base));
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
