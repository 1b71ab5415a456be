package cn.yuanqi.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import cn.yuanqi.Measurements;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.demo.DemoProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/**
 * How long every page takes that a person reaches from home in two steps, with the demo's data, over HTTP with a session.
 * Asserts nothing.
 */
@QuarkusTest
@TestProfile(DemoProfile.class)
class PagesBench {
    private static final Pattern LINK = Pattern.compile("(?:href|hx-get)=\"(/[^\"#]*)\"");
    private static final Pattern NO_PAGE = Pattern
            .compile("/assets/|/webjars/|/_static/|/logout|/sign-in|export|\\.pdf|/files?/|"
                    + "/download|/print|/live|cursor=|/photo|/picture");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 40;
    private static final double MOST = 100;

    private record Timed(String person, String path, int status, double p50, double p95) {
    }

    @Test
    void everyPageOfEveryPerson() {
        var all = new ArrayList<Timed>();
        for (String person : List.of(People.OPERATOR, People.LEADER, People.OTHER_OFFICER, People.STARTUP,
                People.FINANCIER,
                People.ADMIN)) {
            var session = SignedIn.as(person);
            var home = person.equals(People.ADMIN)
                    ? "/platform"
                    : "/parks/" + (person.equals(People.OTHER_OFFICER) ? "cq-jingkai" : "cq-digital");
            for (String path : reached(session, home)) {
                all.add(timed(session, person, path));
            }
        }
        all.sort(Comparator.comparingDouble(Timed::p95).reversed());
        all.forEach(one -> System.out.printf("page %s p50=%.1f p95=%.1f ms %d %s %s%n", one.p95 > MOST ? "OVER" : "ok",
                one.p50, one.p95, one.status, one.person, one.path));
        var found = Measurements.of(PagesBench.class);
        found.found("pages of six people, over 100 ms", all.stream().filter(one -> one.p95 > MOST).count(),
                "of " + all.size());
        found.beside("what a page may take", MOST).found("the slowest page, p95", all.get(0).p95, "ms");
    }

    /** One of each kind of page: those that differ by an id alone are one kind. */
    private static Set<String> reached(SignedIn session, String home) {
        var kinds = new LinkedHashSet<String>();
        var paths = new LinkedHashSet<String>();
        add(paths, kinds, home);
        for (int step = 0; step < 2; step++) {
            for (String path : List.copyOf(paths)) {
                var page = session.request().urlEncodingEnabled(false).get(path).asString();
                LINK.matcher(page).results().map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> !NO_PAGE.matcher(link).find()).forEach(link -> add(paths, kinds, link));
            }
        }
        return paths;
    }

    private static void add(Set<String> paths, Set<String> kinds, String path) {
        if (kinds.add(ID.matcher(path).replaceAll("…").replaceAll("=[^&]*", "="))) {
            paths.add(path);
        }
    }

    private static Timed timed(SignedIn session, String person, String path) {
        var times = new ArrayList<Double>();
        int status = 0;
        for (int n = 0; n < WARM_UP + ROUNDS; n++) {
            long from = System.nanoTime();
            status = session.request().urlEncodingEnabled(false).get(path).statusCode();
            if (n >= WARM_UP) {
                times.add((System.nanoTime() - from) / 1e6);
            }
        }
        times.sort(null);
        return new Timed(person, path, status, times.get(ROUNDS / 2), times.get(ROUNDS * 95 / 100));
    }
}
