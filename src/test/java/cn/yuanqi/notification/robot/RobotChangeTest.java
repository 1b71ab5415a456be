package cn.yuanqi.notification.robot;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A robot is changed on its page; what is sealed stays unless it is typed anew. */
@QuarkusTest
class RobotChangeTest extends TwoParksTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Inject
    InPark inPark;
    @Inject
    EntityManager database;

    @Test
    void nameAndTopicsChangeAndTheAddressStaysUntilAnotherIsTyped() {
        try (var park = FreshPark.open(parks); var first = Receiver.open(); var second = Receiver.open()) {
            var api = "/api/v1/parks/" + park.id() + "/robots";
            String id = People.as(People.OPERATOR)
                    .body(Map.of("name", "旧名", "kind", "WECOM", "address",
                            first.at("/cgi-bin/webhook/send?key=k"), "topics", List.of("ALERTS")))
                    .post(api).then().statusCode(201).extract().path("id");
            var operator = SignedIn.as(People.OPERATOR);
            var page = "/parks/" + park.id() + "/robots/" + id;
            operator.request().get(page).then().statusCode(200)
                    .body(allOf(containsString("修改机器人：旧名"), not(containsString("key=k"))));
            post(operator, page, "", "").then().statusCode(422).body(containsString("id=\"name-error\""));
            post(operator, page, "新名", "").then().statusCode(303);
            People.as(People.OPERATOR).get(api + "/" + id).then().body("name", equalTo("新名"))
                    .body("topics", hasItems("LEASES", "BILLS"));
            People.as(People.OPERATOR).post(api + "/" + id + "/test").then().statusCode(200);
            assertEquals(1, first.received().size());
            post(operator, page, "新名", second.at("/cgi-bin/webhook/send?key=other")).then().statusCode(303);
            inPark.run(park.id(), () -> database.createQuery("update Robot set nextAt = null").executeUpdate());
            People.as(People.OPERATOR).post(api + "/" + id + "/test").then().statusCode(200);
            assertEquals(List.of(1, 1), List.of(first.received().size(), second.received().size()));
            SignedIn.as(People.OTHER_OPERATOR).request().get(page).then().statusCode(404);
        }
    }

    private static Response post(SignedIn operator, String page, String name, String address) {
        var token = TOKEN.matcher(operator.request().get(page).then().statusCode(200).extract().asString());
        assertTrue(token.find(), "the page has a form");
        return operator.request().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie("csrf-token", token.group(1)).header("X-CSRF-TOKEN", token.group(1)).formParam("name", name)
                .formParam("address", address).formParam("topics", "LEASES", "BILLS").formParam("language", "ZH")
                .post(page);
    }
}
