package cn.yuanqi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import cn.yuanqi.platform.local.LocalKeycloak;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** The realm of production, imported by a real Keycloak: what it refuses, and whom it asks for a second factor. */
class ProductionRealmIT {
    private static final String SECRET = "a-secret-of-this-test-0123456789abcdef";
    private static final String ADMIN = "a-password-of-this-test";
    private static final String GOOD = "correct-horse-battery-staple";
    private static final String HOME = "https://yuanqi.example";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    /** A PKCE challenge; nobody exchanges its code here. */
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static LocalKeycloak keycloak;
    private static String root;

    @BeforeAll
    static void start() throws IOException {
        keycloak = LocalKeycloak.start(Path.of(".local", "test", "keycloak-production"), 0,
                Path.of("realm-config", "yuanqi-realm.json"),
                Map.of("YUANQI_OIDC_CLIENT_SECRET", SECRET, "YUANQI_PUBLIC_URL", HOME, "YUANQI_SMTP_HOST",
                        "smtp.invalid", "YUANQI_SMTP_FROM", "yuanqi@yuanqi.example", "YUANQI_SMTP_USERNAME", "yuanqi",
                        "YUANQI_SMTP_PASSWORD", "none", "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN));
        root = keycloak.issuer().replaceFirst("/realms/.*", "");
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void nobodyGetsATokenForAPassword() {
        person("grant@yuanqi.test", List.of());
        grant("yuanqi-web").then().statusCode(400).body("error", equalTo("unauthorized_client"));
        for (String client : List.of("admin-cli", "yuanqi-cli", "account", "account-console")) {
            assertTrue(Set.of(400, 401).contains(grant(client).statusCode()), client);
        }
    }

    private static Response grant(String client) {
        return given().contentType(ContentType.URLENC)
                .formParams("grant_type", "password", "client_id", client, "client_secret", SECRET, "username",
                        "grant@yuanqi.test", "password", GOOD)
                .post(keycloak.issuer() + "/protocol/openid-connect/token");
    }

    @Test
    void nobodySignsInWithoutPkceOrComesBackElsewhere() {
        given().redirects().follow(false).queryParams(asking(HOME + "/")).get(authorization()).then().statusCode(302)
                .header("Location", containsString("error=invalid_request"));
        given().redirects().follow(false).queryParams(asking("https://elsewhere.example/"))
                .queryParams(pkce()).get(authorization()).then().statusCode(400);
    }

    @Test
    void aLeaderSetsUpASecondFactorAndAClerkNeedsNone() {
        person("leader@yuanqi.test", List.of("leaders"));
        person("lender@yuanqi.test", List.of("lenders"));
        person("admin@yuanqi.test", List.of("platform"));
        person("clerk@yuanqi.test", List.of());

        for (String trusted : List.of("leader@yuanqi.test", "lender@yuanqi.test", "admin@yuanqi.test")) {
            assertTrue(signIn(trusted, GOOD).followedTo().contains("CONFIGURE_TOTP"), trusted);
        }
        assertTrue(signIn("clerk@yuanqi.test", GOOD).followedTo().startsWith(HOME + "/?"));
    }

    @Test
    void aWeakPasswordIsRefused() {
        for (String weak : List.of("yuanqi-demo", "weak@yuanqi.test", "short")) {
            given().auth().oauth2(admin()).contentType(ContentType.JSON)
                    .body(Map.of("type", "password", "value", weak))
                    .put(root + "/admin/realms/yuanqi/users/" + person("weak@yuanqi.test", List.of())
                            + "/reset-password")
                    .then().statusCode(400);
        }
    }

    @Test
    void whoGuessesPasswordsIsLockedOutForAWhile() {
        person("victim@yuanqi.test", List.of());
        for (int guess = 0; guess < 11; guess++) {
            signIn("victim@yuanqi.test", "a wrong password " + guess);
        }

        assertEquals(200, signIn("victim@yuanqi.test", GOOD).answer.statusCode(), "the right one was let in");
    }

    @Test
    void anUnconfirmedAddressComesNoFurther() {
        String id = person("unconfirmed@yuanqi.test", List.of());
        given().auth().oauth2(admin()).contentType(ContentType.JSON).body(Map.of("emailVerified", false))
                .put(root + "/admin/realms/yuanqi/users/" + id).then().statusCode(204);

        assertTrue(signIn("unconfirmed@yuanqi.test", GOOD).followedTo().contains("VERIFY_EMAIL"));
    }

    @Test
    void itSpeaksChineseFirstAndEnglishWhenAsked() {
        var chinese = given().queryParams(asking(HOME + "/")).queryParams(pkce()).get(authorization());
        var english = given().queryParams(asking(HOME + "/")).queryParams(pkce()).queryParam("ui_locales", "en")
                .get(authorization());

        chinese.then().body(containsString("lang=\"zh-Hans\""));
        english.then().body(containsString("lang=\"en\""));
    }

    /** What came of a password. */
    private record SignIn(Response answer) {
        /** Where a right one leads; empty when the form is shown again. */
        String followedTo() {
            return answer.statusCode() == 302 ? URI.create(answer.header("Location")).toString() : "";
        }
    }

    private static SignIn signIn(String email, String password) {
        var page = given().queryParams(asking(HOME + "/")).queryParams(pkce()).get(authorization());
        var form = FORM.matcher(page.asString());
        assertTrue(form.find(), page::asString);
        return new SignIn(given().redirects().follow(false).cookies(page.cookies())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams("username", email, "password", password).urlEncodingEnabled(false)
                .post(form.group(1).replace("&amp;", "&")));
    }

    private static Map<String, String> asking(String back) {
        return Map.of("response_type", "code", "client_id", "yuanqi-web", "redirect_uri", back, "scope", "openid");
    }

    private static Map<String, String> pkce() {
        return Map.of("code_challenge", CHALLENGE, "code_challenge_method", "S256");
    }

    private static String authorization() {
        return keycloak.issuer() + "/protocol/openid-connect/auth";
    }

    /** A person with a good password and a confirmed address; the id. */
    private static String person(String email, List<String> groups) {
        given().auth().oauth2(admin()).contentType(ContentType.JSON)
                .body(Map.of("username", email, "email", email, "emailVerified", true, "enabled", true, "firstName",
                        "测", "lastName", "试", "groups", groups, "credentials",
                        List.of(Map.of("type", "password", "value", GOOD))))
                .post(root + "/admin/realms/yuanqi/users");
        return given().auth().oauth2(admin()).queryParam("email", email).queryParam("exact", true)
                .get(root + "/admin/realms/yuanqi/users").then().statusCode(200).extract().path("[0].id");
    }

    private static String admin() {
        return given().contentType(ContentType.URLENC)
                .formParams("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", ADMIN)
                .post(root + "/realms/master/protocol/openid-connect/token").then().statusCode(200).extract()
                .path("access_token");
    }
}
