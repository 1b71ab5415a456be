package cn.yuanqi.attack;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Tokens with a good signature and one wrong claim each; what only shows behind TLS, and at the end of a measure. */
@QuarkusTest
@QuarkusTestResource(value = StrictPlace.class, restrictToAnnotatedClass = true)
class StrictPlaceTest extends TwoParksTest {
    private static final String MAIL = "claims@yuanqi.test";
    private static final String HASTY = "hasty@yuanqi.test";
    private static final String DOOR = "/api/v1/parks/{park}/enterprises";

    @ConfigProperty(name = StrictPlace.KEY, defaultValue = "none")
    String key;

    @Test
    void eachClaimIsLookedAt() throws GeneralSecurityException {
        QuarkusTransaction.requiringNew()
                .run(() -> parks.member(MAIL, Place.inPark(TwoParks.FIRST, Role.OPERATOR)));
        long now = Instant.now().getEpochSecond();
        Map<String, Integer> asked = new LinkedHashMap<>();
        asked.put("good", tried(Map.of()));
        asked.put("expired", tried(Map.of("iat", now - 7_200, "exp", now - 3_600)));
        asked.put("not yet", tried(Map.of("nbf", now + 3_600, "iat", now + 3_600, "exp", now + 7_200)));
        asked.put("another audience", tried(Map.of("aud", "account")));
        asked.put("another issuer", tried(Map.of("iss", StrictPlace.ISSUER + "-2")));
        asked.put("no audience", tried(Map.of("aud", List.of())));
        asked.put("an unverified address", tried(Map.of("email_verified", false, "sub", "another-account")));
        asked.put("another account of the address", tried(Map.of("sub", "another-account")));

        assertEquals(Map.of("good", 200, "expired", 401, "not yet", 401, "another audience", 401, "another issuer",
                401, "no audience", 401, "an unverified address", 404, "another account of the address", 404), asked);
    }

    @Test
    void whatCameByTlsIsToldToComeSoForAYear() {
        given().header("X-Forwarded-Proto", "https").get("/").then().statusCode(200)
                .header("Strict-Transport-Security", startsWith("max-age=31536000"));
        given().get("/").then().header("Strict-Transport-Security", nullValue());
    }

    @Test
    void importsAndExportsHaveAMeasure() throws GeneralSecurityException {
        QuarkusTransaction.requiringNew()
                .run(() -> parks.member(HASTY, Place.inPark(TwoParks.FIRST, Role.OPERATOR)));
        var hasty = token(Map.of("email", HASTY, "sub", HASTY));
        assertEquals(200, given().auth().oauth2(hasty).get(DOOR + "/export", TwoParks.FIRST).statusCode());
        assertTrue(sometimeTooOften(
                () -> given().auth().oauth2(hasty).get(DOOR + "/export", TwoParks.FIRST).statusCode()));
        given().auth().oauth2(hasty).get(DOOR + "/export", TwoParks.FIRST).then().statusCode(429)
                .contentType("application/problem+json").header("Retry-After", matchesPattern("[1-9]\\d?"));
        given().auth().oauth2(hasty).get(DOOR, TwoParks.FIRST).then().statusCode(200);
        assertNotEquals(429, imported(hasty));
        assertTrue(sometimeTooOften(() -> imported(hasty)));
    }

    /** The measure fills while it is taken from: on a slow machine it lasts a little longer. */
    private static boolean sometimeTooOften(IntSupplier asks) {
        return IntStream.range(0, 4 * StrictPlace.MEASURE).anyMatch(again -> asks.getAsInt() == 429);
    }

    private static int imported(String token) {
        return given().auth().oauth2(token).multiPart("file", "x.csv", new byte[]{'x'}, "text/csv")
                .post(DOOR + "/imports?dryRun=true", TwoParks.FIRST).statusCode();
    }

    private int tried(Map<String, Object> changed) throws GeneralSecurityException {
        return given().auth().oauth2(token(changed)).get(DOOR, TwoParks.FIRST).statusCode();
    }

    private String token(Map<String, Object> changed) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        var claims = new HashMap<String, Object>(Map.of("iss", StrictPlace.ISSUER, "aud", "yuanqi-api", "sub",
                "of-the-claims-test", "email", MAIL, "email_verified", true, "iat", now, "exp", now + 300, "typ",
                "Bearer"));
        claims.putAll(changed);
        return Jwt.signed(Map.of("alg", "RS256", "kid", "own", "typ", "JWT"), claims, privateKey());
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)));
    }
}
