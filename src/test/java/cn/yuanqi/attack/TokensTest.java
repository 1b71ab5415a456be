package cn.yuanqi.attack;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TestStack;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** What is not an access token of the realm, made from one that is. */
@QuarkusTest
class TokensTest extends TwoParksTest {
    private static final String DOOR = "/api/v1/parks/" + TwoParks.FIRST + "/enterprises";

    @Test
    void nothingButTheRealmsAccessTokenOpensTheApi() {
        var good = People.token(People.OPERATOR);
        assertEquals(200, bearing(good).statusCode());
        var wrong = new TreeMap<String, Integer>();
        forged(good).forEach((name, token) -> wrong.put(name, bearing(token).statusCode()));
        var expected = new TreeMap<>(wrong);
        expected.replaceAll((name, status) -> 401);
        assertEquals(expected, wrong);
    }

    private static Response bearing(String token) {
        return given().header("Authorization", "Bearer " + token).redirects().follow(false).get(DOOR);
    }

    private static Map<String, String> forged(String good) {
        var header = Jwt.part(good, 0);
        var claims = Jwt.part(good, 1);
        var signature = good.substring(good.lastIndexOf('.'));
        var keys = Jwt.keys();
        var forged = new LinkedHashMap<String, String>();
        forged.put("empty", "");
        forged.put("no token", "a.b.c");
        forged.put("very long", "a".repeat(6_000));
        forged.put("alg none", Jwt.unsigned(with(header, "alg", "none"), claims) + ".");
        forged.put("alg None", Jwt.unsigned(with(header, "alg", "None"), claims) + ".");
        forged.put("alg none with the signature", Jwt.unsigned(with(header, "alg", "none"), claims) + signature);
        forged.put("without the signature", good.substring(0, good.lastIndexOf('.') + 1));
        forged.put("wrong key", Jwt.signed(header, claims, keys.getPrivate()));
        forged.put("unknown key", Jwt.signed(with(header, "kid", "mine"), claims, keys.getPrivate()));
        forged.put("key of its own", Jwt.signed(
                with(with(header, "kid", "mine"), "jku", "http://127.0.0.1:1/keys"), claims, keys.getPrivate()));
        forged.put("public key as secret", Jwt.hashed(with(header, "alg", "HS256"), claims, publicKey()));
        forged.put("another person", Jwt.unsigned(header, with(claims, "sub", "somebody-else")) + signature);
        forged.put("longer life", Jwt.unsigned(header, with(claims, "exp", 4_102_444_800L)) + signature);
        forged.put("one character", good.substring(0, good.length() - 6) + (good.charAt(good.length() - 6) == 'A'
                ? 'B'
                : 'A') + good.substring(good.length() - 5));
        issued().forEach(forged::put);
        return forged;
    }

    private static Map<String, Object> with(Map<String, Object> part, String name, Object value) {
        var changed = new HashMap<>(part);
        changed.put(name, value);
        return changed;
    }

    private static byte[] publicKey() {
        var key = given().get(TestStack.oidcUrl()).then().statusCode(200).extract().<String>path("public_key");
        return Base64.getDecoder().decode(key);
    }

    /** What the realm issues beside the access token. */
    private static Map<String, String> issued() {
        var answer = given().baseUri(TestStack.oidcUrl()).contentType(ContentType.URLENC)
                .formParams("grant_type", "password", "client_id", "yuanqi-cli", "username", People.OPERATOR,
                        "password", People.PASSWORD, "scope", "openid")
                .post("/protocol/openid-connect/token").then().statusCode(200).extract().jsonPath();
        return Map.of("ID token", answer.getString("id_token"), "refresh token", answer.getString("refresh_token"));
    }

    @Test
    void aTokenIsNoneInTheAddressInACookieOrByAnotherScheme() {
        var good = People.token(People.OPERATOR);
        assertEquals(401, given().queryParam("access_token", good).get(DOOR).statusCode());
        assertEquals(401, given().cookie("q_session", good).get(DOOR).statusCode());
        assertEquals(401, given().header("Authorization", "Basic " + good).get(DOOR).statusCode());
        assertEquals(401, given().header("Authorization", good).get(DOOR).statusCode());
        assertEquals(401, given().header("Cookie", SignedIn.as(People.OPERATOR).cookie()).get(DOOR).statusCode());
    }

    @Test
    void pagesTakeNoTokenInPlaceOfASession() {
        given().header("Authorization", "Bearer " + People.token(People.OPERATOR)).redirects().follow(false)
                .get("/parks/{park}/enterprises", TwoParks.FIRST).then().statusCode(302);
    }
}
