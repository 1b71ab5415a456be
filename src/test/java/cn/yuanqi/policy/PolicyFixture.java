package cn.yuanqi.policy;

import static cn.yuanqi.People.as;
import static io.restassured.RestAssured.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.enterprise.report.Imported;
import cn.yuanqi.enterprise.report.ImportedReports;
import cn.yuanqi.enterprise.report.Period;
import cn.yuanqi.file.Samples;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;

/** A park of its own with three enterprises: one that fits the usual policy, one that does not, one without reports. */
final class PolicyFixture implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate TODAY = LocalDate.now(ZONE);
    final FreshPark park;
    final String fits;
    final String fails;
    final String silent;
    private final InPark inPark;

    PolicyFixture(TwoParks people, InPark inPark) {
        this.inPark = inPark;
        park = FreshPark.open(people);
        fits = enterprise("甲科技", "TECH");
        fails = enterprise("乙电商", "ECOMMERCE");
        silent = enterprise("丙科技", "TECH");
        report(fits, 2025, "revenue", "3000000", "rdSpend", "300000");
        report(fails, 2025, "revenue", "3000000", "rdSpend", "10000");
        park.owner(People.STARTUP, fits);
        park.owner(People.STARTUP2, fails);
        QuarkusTransaction.requiringNew()
                .run(() -> people.member(People.LEADER, Place.inPark(park.id(), Role.LEADER)));
    }

    private String enterprise(String name, String category) {
        var body = EnterpriseFixture.body(name);
        body.put("categories", List.of(category));
        body.put("headcount", 20);
        return EnterpriseFixture.lead(park.id(), People.OPERATOR, body);
    }

    void report(String enterprise, int year, String... figures) {
        var amounts = new HashMap<String, BigDecimal>();
        for (int i = 0; i < figures.length; i += 2) {
            amounts.put(figures[i], new BigDecimal(figures[i + 1]));
        }
        inPark.run(park.id(), () -> {
            var reports = new ImportedReports();
            reports.accept(UUID.fromString(enterprise),
                    new Imported(Period.of(year), amounts, Stamp.machine(ZonedDateTime.now(ZONE))));
            reports.write();
        });
    }

    String path(String rest) {
        return "/api/v1/parks/" + park.id() + rest;
    }

    static Map<String, Object> facts(Object... more) {
        var facts = new HashMap<String, Object>(Map.of("titleZh", "研发补助", "authority", "区科技局", "documentNumber",
                "区科〔2026〕12号", "link", "https://example.test/12", "gives", "按研发投入的 20% 补助", "cap", "100000",
                "appliesUntil", TODAY.plusDays(30).toString(), "conditions",
                List.of(Map.of("measure", "CATEGORY", "operator", "IN", "values", List.of("TECH")),
                        Map.of("measure", "RD_SHARE", "operator", "AT_LEAST", "value", "5", "year", 2025),
                        Map.of("measure", "COMPLIANCE", "operator", "NOT_IN", "values", List.of("EXCEEDED"))),
                "checklist", List.of(Map.of("code", "D1", "titleZh", "研发费用明细", "titleEn", "R&D costs", "required",
                        true))));
        for (int i = 0; i < more.length; i += 2) {
            facts.put((String) more[i], more[i + 1]);
        }
        return facts;
    }

    String draft(Object... more) {
        return as(People.OPERATOR).body(facts(more)).post(path("/policies")).then().statusCode(201).extract()
                .path("id");
    }

    String published(Object... more) {
        var id = draft(more);
        as(People.OPERATOR).post(path("/policies/" + id + "/publication")).then().statusCode(200);
        return id;
    }

    String applied(String who, String policy) {
        return as(who).body(Map.of("policyId", policy, "amount", "60000", "statement", "研发投入较大"))
                .post(path("/policy-applications")).then().statusCode(201).extract().path("id");
    }

    ValidatableResponse attach(String who, String application, String item) {
        return given().auth().oauth2(People.token(who)).multiPart("item", item)
                .multiPart("file", "costs.pdf", Samples.pdf("costs"), "application/pdf")
                .post(path("/policy-applications/" + application + "/documents")).then();
    }

    String submitted(String policy) {
        var id = applied(People.STARTUP, policy);
        attach(People.STARTUP, id, "D1").statusCode(200);
        act(People.STARTUP, id, "submission", Map.of()).statusCode(200);
        return id;
    }

    String forwarded(String policy) {
        var id = submitted(policy);
        act(People.OPERATOR, id, "check", Map.of()).statusCode(200);
        act(People.OPERATOR, id, "forwarding", Map.of("reference", "KJ-0017")).statusCode(200);
        return id;
    }

    String granted(String policy) {
        var id = forwarded(policy);
        act(People.OPERATOR, id, "grant", Map.of("amount", "50000")).statusCode(200);
        return id;
    }

    ValidatableResponse act(String who, String application, String verb, Map<String, ?> body) {
        return as(who).body(body).post(path("/policy-applications/" + application + "/" + verb)).then();
    }

    ValidatableResponse read(String who, String application) {
        return as(who).get(path("/policy-applications/" + application)).then();
    }

    static Map<String, Object> payment(String amount) {
        return Map.of("amount", amount, "paidOn", TODAY.toString(), "reference", "银行回单 1");
    }

    @Override
    public void close() {
        park.close();
    }
}
