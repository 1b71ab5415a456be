package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.People.as;
import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;

/** Enterprises at any stage, brought there through the doors; and a small park in which one person holds two roles. */
@ApplicationScoped
public class IncubationFixture {
    public static final String DOOR = "/api/v1/parks/{park}/enterprises/{id}";
    /** Its staff: {@link #BOTH}, and the two startups' accounts as operator and leader. */
    public static final String SMALL = "cq-small";
    public static final String BOTH = "approver2@bank.test";

    @Inject
    Clock clock;

    public static ValidatableResponse move(String id, String to) {
        return as(People.OPERATOR).body(Map.of("to", to, "reason", "因为" + to)).post(DOOR + "/transitions",
                TwoParks.FIRST, id).then();
    }

    public static ValidatableResponse approve(String who, String park, String id) {
        return as(who).body("{}").post(DOOR + "/approvals", park, id).then();
    }

    /** An enterprise of the first park that went through these stages. */
    public static String at(String... stages) {
        var id = lead(body("孵化" + System.nanoTime()));
        for (String stage : stages) {
            if (stage.equals("INCUBATING")) {
                approve(People.OPERATOR, TwoParks.FIRST, id).statusCode(200);
                approve(People.LEADER, TwoParks.FIRST, id).statusCode(200);
            } else {
                move(id, stage).statusCode(200);
            }
        }
        return id;
    }

    /** Starts all at the same moment and gives their answers. */
    public static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> answers = calls.stream().map(call -> threads.submit(() -> {
                start.await();
                return call.call();
            })).toList();
            start.countDown();
            var all = new java.util.ArrayList<T>();
            for (var answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    public void openSmallPark() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Park.byCode(SMALL).isEmpty()) {
                Park.open(SMALL, "小园区", ZoneId.of("Asia/Shanghai"), false);
                staff(BOTH, Role.OPERATOR);
                staff(BOTH, Role.LEADER);
                staff(People.STARTUP, Role.OPERATOR);
                staff(People.STARTUP2, Role.LEADER);
            }
        });
    }

    private void staff(String email, Role role) {
        Membership.grant(Person.known(email, email.split("@")[0]), Place.inPark(SMALL, role), clock.instant());
    }
}
