package cn.yuanqi;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** The people of the local realm, with real tokens from the real Keycloak. */
public final class People {
    public static final String ADMIN = "admin@yuanqi.test";
    public static final String OPERATOR = "operator@cq-digital.test";
    public static final String LEADER = "leader@cq-digital.test";
    public static final String OFFICER = "officer@cq-digital.test";
    public static final String STARTUP = "startup@cq-digital.test";
    public static final String STARTUP2 = "startup2@cq-digital.test";
    public static final String FINANCIER = "financier@bank.test";
    public static final String APPROVER = "approver@bank.test";
    public static final String OTHER_OPERATOR = "operator@cq-jingkai.test";
    public static final String OTHER_LEADER = "leader@cq-jingkai.test";
    public static final String OTHER_OFFICER = "officer@cq-jingkai.test";
    public static final String PASSWORD = "yuanqi-demo";

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private static final RestAssuredConfig TEXT_DATES = RestAssured.config()
            .objectMapperConfig(RestAssured.config().getObjectMapperConfig()
                    .jackson2ObjectMapperFactory((type, charset) -> new ObjectMapper().findAndRegisterModules()
                            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)));

    private record Token(String access, long until) {
    }

    private People() {
    }

    /** An access token of this person, at least a minute fresh. */
    public static String token(String email) {
        return TOKENS.compute(email,
                (who, held) -> held != null && held.until > System.nanoTime() ? held : ask(who)).access;
    }

    private static Token ask(String email) {
        var answer = given().baseUri(TestStack.oidcUrl()).contentType(ContentType.URLENC)
                .formParams("grant_type", "password", "client_id", "yuanqi-cli", "username", email, "password",
                        PASSWORD,
                        "scope", "openid")
                .post("/protocol/openid-connect/token").then().statusCode(200).extract().jsonPath();
        long fresh = Math.max(0, answer.getInt("expires_in") - 60);
        return new Token(answer.getString("access_token"), System.nanoTime() + fresh * 1_000_000_000L);
    }

    /** A request of this person with a JSON body to come, its days and instants as text. */
    public static RequestSpecification as(String email) {
        return given().config(TEXT_DATES).auth().oauth2(token(email)).contentType(ContentType.JSON);
    }
}
