package cn.yuanqi.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.Measurements;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

/**
 * How long each kind of page of the register takes over HTTP with 75,000 enterprises in one park and 5,000 in another,
 * its total counted. Asked by a plain client: a test's client would spend longer on reading a page than the service on
 * making it. Asserts nothing about time.
 */
@QuarkusTest
class EnterpriseFindBench extends TwoParksTest {
    private static final int MANY = 75_000;
    private static final int OTHERS = 5_000;
    private static final int CHUNK = 1_000;
    private static final int WARM_UP = 15;
    private static final int TIMES = 60;
    private static final int DEEP = 100;
    private static final String FIRST = "first page";
    private static final List<String> SORTS = List.of("name", "creditCode", "foundedOn", "enteredOn",
            "registeredCapital", "headcount", "status", "compliance", "industry", "legalRepresentative");

    @Inject
    InPark inPark;
    private final Random random = new Random(7);
    @Inject
    DataSource database;
    private final List<String> over = new ArrayList<>();
    private final Map<String, Double> p95s = new LinkedHashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void eachKindOfPage() {
        fill(TwoParks.FIRST, MANY);
        fill(TwoParks.SECOND, OTHERS);
        System.out.printf("%-60s %8s %8s %8s%n", "page = total", "p50 ms", "p95 ms", "max ms");
        measure(FIRST, Map.of());
        for (String sort : SORTS) {
            measure("sort " + sort, Map.of("sort", sort));
            measure("sort -" + sort, Map.of("sort", "-" + sort));
        }
        for (String sort : SORTS) {
            deep("sort", sort);
            deep("sort", "-" + sort);
        }
        for (String status : List.of("INCUBATING", "TENANT", "LEFT")) {
            measure("status " + status, Map.of("status", status));
            measure("status " + status + ", -headcount", Map.of("status", status, "sort", "-headcount"));
        }
        for (String category : List.of("TECH", "SERVICE", "HEALTH")) {
            measure("category " + category, Map.of("category", category));
            measure("category " + category + ", enteredOn", Map.of("category", category, "sort", "enteredOn"));
        }
        for (String compliance : List.of("NOT_MONITORED", "WARNING", "EXCEEDED")) {
            measure("compliance " + compliance, Map.of("compliance", compliance));
        }
        measure("unit, 1 hit", Map.of("unit", "b7-1234"));
        measure("unit, many hits", Map.of("unit", "b1"));
        measure("unit, miss", Map.of("unit", "zzzz"));
        words();
        together();
        System.out.println("over 100 ms: " + over);
        double plain = p95("plain JDBC: 50 rows and their count", this::plain);
        var found = Measurements.of(EnterpriseFindBench.class).beside("50 rows and their count by plain JDBC, p95",
                plain);
        found.found("the first page of 75,000 enterprises, p95", p95s.get(FIRST), "ms");
        var worst = Collections.max(p95s.entrySet(), Map.Entry.comparingByValue());
        found.found("the slowest of %d kinds of page (%s), p95".formatted(p95s.size(), worst.getKey()),
                worst.getValue(),
                "ms");
    }

    private void words() {
        measure("part of the name, all hits", Map.of("q", "有限公司"));
        measure("part of the name, all hits, -registeredCapital",
                Map.of("q", "有限公司", "sort", "-registeredCapital"));
        measure("part of the name, 1 in 50", Map.of("q", "星17"));
        measure("part of the name, 1 in 50, legalRepresentative",
                Map.of("q", "星17", "sort", "legalRepresentative"));
        measure("part of the name, one hit", Map.of("q", "星17号4321"));
        measure("part of the name, miss", Map.of("q", "没有这家"));
        measure("one character, miss", Map.of("q", "𠮷"));
        measure("part of the credit code", Map.of("q", "0ma000012"));
        measure("part of the phone", Map.of("q", "023-60012"));
        measure("legal representative", Map.of("q", "王33"));
        deep("q", "科技");
    }

    private void together() {
        measure("status LEFT and miss", Map.of("status", "LEFT", "q", "没有这家"));
        measure("status INCUBATING and miss", Map.of("status", "INCUBATING", "q", "没有这家"));
        measure("status and all hits, -foundedOn",
                Map.of("status", "INCUBATING", "q", "有限公司", "sort", "-foundedOn"));
        measure("category TECH and miss", Map.of("category", "TECH", "q", "没有这家"));
        measure("category TECH and all hits", Map.of("category", "TECH", "q", "有限公司"));
        measure("category HEALTH and all hits, -name", Map.of("category", "HEALTH", "q", "有限公司", "sort", "-name"));
        measure("all five filters", Map.of("q", "公司", "status", "INCUBATING", "category", "TECH", "compliance",
                "NOT_MONITORED", "unit", "b1"));
        measure("status and category, industry",
                Map.of("status", "INCUBATING", "category", "TECH", "sort", "industry"));
        var cookie = SignedIn.as(People.OPERATOR).cookie();
        for (String q : List.of("没有这家", "公司")) {
            times("the page in HTML, q " + q, HttpRequest
                    .newBuilder(address("/parks/" + TwoParks.FIRST + "/enterprises", Map.of("q", q)))
                    .header("Cookie", cookie).build());
        }
    }

    private void measure(String name, Map<String, String> query) {
        times(name, HttpRequest.newBuilder(address("/api/v1/parks/" + TwoParks.FIRST + "/enterprises", query))
                .header("Authorization", "Bearer " + People.token(People.OPERATOR)).build());
    }

    private static URI address(String path, Map<String, String> query) {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port + path + query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", "")));
    }

    private static RequestSpecification request() {
        return People.as(People.OPERATOR);
    }

    /** So many pages of 200 behind the first, if there are so many. */
    private void deep(String parameter, String value) {
        String cursor = null;
        for (int page = 0; page < DEEP; page++) {
            var request = request().queryParams(parameter, value, "limit", 200);
            var next = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(EnterpriseFixture.DOOR, TwoParks.FIRST).<String>path("next");
            if (next == null) {
                break;
            }
            cursor = next;
        }
        measure("deep page, " + parameter + " " + value, Map.of(parameter, value, "cursor", cursor));
    }

    private void times(String name, HttpRequest asked) {
        var last = ask(asked);
        assertEquals(200, last.statusCode(), name);
        var total = last.body().startsWith("{") ? " = " + JsonPath.from(last.body()).getString("total") : "";
        double p95 = p95(name + total, () -> ask(asked));
        p95s.put(name, p95);
        if (p95 >= 100) {
            over.add(name);
        }
    }

    /** @return in ms */
    private static double p95(String name, Runnable asking) {
        for (int i = 0; i < WARM_UP; i++) {
            asking.run();
        }
        var millis = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            long from = System.nanoTime();
            asking.run();
            millis.add((System.nanoTime() - from) / 1e6);
        }
        millis.sort(null);
        System.out.printf("%-60s %8.1f %8.1f %8.1f  load %.1f%n", name, millis.get(TIMES / 2),
                millis.get(TIMES * 95 / 100), millis.get(TIMES - 1),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return millis.get(TIMES * 95 / 100);
    }

    private void plain() {
        try (var connection = database.getConnection();
                var page = connection
                        .prepareStatement("SELECT * FROM enterprise WHERE park_id = ? ORDER BY name, id LIMIT 50");
                var count = connection.prepareStatement("SELECT count(*) FROM enterprise WHERE park_id = ?")) {
            for (var ask : List.of(page, count)) {
                ask.setString(1, TwoParks.FIRST);
                try (var row = ask.executeQuery()) {
                    while (row.next()) {
                        row.getString(1);
                    }
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private HttpResponse<String> ask(HttpRequest asked) {
        try {
            return client.send(asked, HttpResponse.BodyHandlers.ofString());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private void fill(String park, int number) {
        long from = System.nanoTime();
        var stamp = Stamp.machine(ZonedDateTime.now(ZoneId.of("Asia/Shanghai")));
        for (int begin = 0; begin < number; begin += CHUNK) {
            int first = begin;
            inPark.run(park, () -> {
                for (int i = first; i < first + CHUNK; i++) {
                    sit(Enterprise.imported(facts(i), stage(), stamp), i);
                }
            });
        }
        System.out.printf("%d enterprises in %s: %.1f s%n", number, park, (System.nanoTime() - from) / 1e9);
    }

    private EnterpriseFacts facts(int i) {
        var facts = new EnterpriseFacts();
        var code = String.format("9150%03dMA%08d", i % 100, i);
        facts.creditCode = code + CreditCode.checkCharacter(code);
        facts.name = "重庆" + (char) (0x4e00 + random.nextInt(2000)) + "星" + i % 50 + "号" + i + "科技有限公司";
        facts.categories = random.nextInt(100) < 40 ? EnumSet.of(Category.TECH) : EnumSet.of(Category.ECOMMERCE);
        if (i % 20 == 0) {
            facts.categories.add(Category.SERVICE);
        }
        if (i % 1000 == 0) {
            facts.categories.add(Category.HEALTH);
        }
        facts.industry = "行业" + random.nextInt(40);
        facts.foundedOn = i % 10 == 0 ? null : LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
        facts.enteredOn = i % 3 == 0 ? null : LocalDate.of(2025, 1, 1).plusDays(random.nextInt(600));
        facts.registeredCapital = i % 7 == 0 ? null : new BigDecimal(random.nextInt(100_000_000));
        facts.headcount = i % 5 == 0 ? null : random.nextInt(500);
        facts.legalRepresentative = "王" + random.nextInt(300);
        facts.phone = "023-" + (60_000_000 + i);
        return facts;
    }

    private Lifecycle stage() {
        int dice = random.nextInt(1000);
        return dice < 2 ? Lifecycle.LEFT : dice < 300 ? Lifecycle.TENANT : Lifecycle.INCUBATING;
    }

    private void sit(Enterprise enterprise, int i) {
        if (i % 500 == 0) {
            enterprise.compliance = Compliance.EXCEEDED;
        } else if (i % 20 == 0) {
            enterprise.compliance = Compliance.WARNING;
        }
        if (i % 3 > 0) {
            var place = new EnterprisePlace();
            place.enterpriseId = enterprise.id;
            place.unitId = Ids.next();
            place.building = "B" + i % 10;
            place.unitCode = "B" + i % 10 + "-" + i;
            place.from = LocalDate.of(2025, 1, 1);
            place.persist();
        }
    }
}
