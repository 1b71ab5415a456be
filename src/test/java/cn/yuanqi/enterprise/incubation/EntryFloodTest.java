package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.enterprise.incubation.EntryFixture.fields;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** How often the public form may be sent, and whose word on where it came from counts. */
@QuarkusTest
@TestProfile(EntryFloodTest.Small.class)
class EntryFloodTest extends TwoParksTest {
    private static final int PER_ADDRESS = 2;
    private static final int PER_PARK = 7;
    private static final String PROXY = "127.0.0.2";

    @Inject
    EntryFixture entries;

    public static class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("yuanqi.entry.per-address", String.valueOf(PER_ADDRESS), "yuanqi.entry.per-park",
                    String.valueOf(PER_PARK), "YUANQI_TRUSTED_PROXIES", PROXY);
        }
    }

    @BeforeEach
    void openDoors() {
        entries.door(TwoParks.FIRST, true, 9_999);
        entries.door(TwoParks.SECOND, true, 9_999);
    }

    /** One test, for what is left of an hour's measure is shared. */
    @Test
    void anAddressAndAParkHaveTheirMeasureAndOnlyTheTrustedProxySpeaksForOthers() {
        assertTrue(given().get("/apply/" + TwoParks.FIRST).statusCode() == 200, "looking costs nothing");
        refusedAfter(PER_ADDRESS, by("127.0.0.1", "203.0.113.1"));
        refused(by("127.0.0.1", "203.0.113.2"), "没有人替自己担保");
        // 2 of the park's 7 are used; a refused one uses nothing.
        refusedAfter(PER_ADDRESS, by(PROXY, "203.0.113.1"));
        refusedAfter(PER_ADDRESS, by(PROXY, "203.0.113.2"));
        send(by(PROXY, "203.0.113.3"), TwoParks.FIRST).statusCode(303);
        refused(by(PROXY, "203.0.113.4"), "the park's measure");
        send(by(PROXY, "203.0.113.5"), TwoParks.SECOND).statusCode(303);
    }

    private static void refusedAfter(int times, RequestSpecification asker) {
        for (int i = 0; i < times; i++) {
            send(asker, TwoParks.FIRST).statusCode(303);
        }
        refused(asker, "after " + times);
    }

    private static void refused(RequestSpecification asker, String why) {
        var answer = send(asker, TwoParks.FIRST);
        assertTrue(answer.extract().statusCode() == 429, why);
        answer.header("Retry-After", matchesPattern("[1-9]\\d{0,3}"))
                .header("Content-Type", containsString("text/html"))
                .body(allOf(containsString("提交得太频繁"), containsString("分钟后再试")));
    }

    /** Somebody who sends from an address of this machine, and says to speak for another. */
    private static RequestSpecification by(String address, String forwardedFor) {
        var client = HttpClientConfig.httpClientConfig().setParam("http.route.local-address", local(address));
        return given().config(RestAssured.config().httpClient(client)).header("X-Forwarded-For", forwardedFor);
    }

    private static InetAddress local(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ValidatableResponse send(RequestSpecification asker, String park) {
        var token = "a-token-of-the-test";
        var fields = fields();
        fields.put("began", EntryFixture.longAgo(park));
        return given().spec(asker).redirects().follow(false).cookie("csrf-token", token)
                .header("X-CSRF-TOKEN", token).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields).post("/apply/" + park).then();
    }
}
