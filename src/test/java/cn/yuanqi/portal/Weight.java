package cn.yuanqi.portal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** What a page weighs at its first view, whom it speaks to, and what it forbids its own scripts. */
final class Weight {
    /** Compressed, charts left out. */
    private static final long MOST = 350_000;
    /** The compressed bytes of the page and of all that it fetched, from the browser's cache or not; without what draws charts. */
    private static final String BYTES = "() => [...performance.getEntriesByType('navigation'), "
            + "...performance.getEntriesByType('resource')].filter(one => !/echarts|\\/charts\\//.test(one.name))"
            + ".reduce((sum, one) => sum + one.encodedBodySize, 0)";

    private final Set<String> others = ConcurrentHashMap.newKeySet();

    /** Listens to all that this page asks for. */
    Weight(Page page, String base) {
        page.onRequest(request -> {
            if (!request.url().startsWith(base + "/") && !request.url().startsWith("data:")) {
                others.add(URI.create(request.url()).getHost());
            }
        });
    }

    /** Forgets what was asked for until now: the sign-in server is another host by right. */
    void begin() {
        others.clear();
    }

    /** What is wrong with the page that was just opened. */
    List<String> faults(Page page, Response answer) {
        var faults = new ArrayList<String>();
        long bytes = ((Number) page.evaluate(BYTES)).longValue();
        if (bytes < 10_000 || bytes > MOST) {
            faults.add("weighs " + bytes + " bytes");
        }
        others.forEach(host -> faults.add("speaks to " + host));
        var policy = answer.headers().getOrDefault("content-security-policy", "");
        if (!policy.startsWith("default-src 'self'") || policy.contains("unsafe") || policy.contains("script-src")) {
            faults.add("lets scripts do more than ours may: " + policy);
        }
        return faults;
    }
}
