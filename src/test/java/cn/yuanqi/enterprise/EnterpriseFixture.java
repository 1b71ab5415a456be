package cn.yuanqi.enterprise;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import io.restassured.response.ValidatableResponse;

/** Enterprises for tests, brought into the register through its doors. */
public final class EnterpriseFixture {
    public static final String DOOR = "/api/v1/parks/{park}/enterprises";
    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() & 0xfffff));

    private EnterpriseFixture() {
    }

    /** A valid credit code that no other call returns. */
    public static String code() {
        var first = String.format("91500%03dMA%07d", 100 + NUMBER.get() % 900, NUMBER.incrementAndGet());
        return first + CreditCode.checkCharacter(first);
    }

    /** The body of a lead that holds. */
    public static Map<String, Object> body(String name) {
        var body = new HashMap<String, Object>();
        body.put("creditCode", code());
        body.put("name", name);
        return body;
    }

    /** Writes a lead into the first park and returns its id. */
    public static String lead(Map<String, Object> body) {
        return lead(TwoParks.FIRST, People.OPERATOR, body);
    }

    public static String lead(String park, String operator, Map<String, Object> body) {
        return People.as(operator).body(body).post(DOOR, park).then().statusCode(201).extract().path("id");
    }

    /** Sends a CSV file in UTF-8 as the operator of the first park. */
    public static ValidatableResponse importing(String csv, String query) {
        return importing(csv.getBytes(StandardCharsets.UTF_8), query);
    }

    public static ValidatableResponse importing(byte[] csv, String query) {
        return importing(TwoParks.FIRST, People.OPERATOR, csv, query);
    }

    public static ValidatableResponse importing(String park, String operator, byte[] csv, String query) {
        return given().auth().oauth2(People.token(operator)).multiPart("file", "企业.csv", csv, "text/csv")
                .post(DOOR + "/imports" + query, park).then();
    }

    /** Sends a file of this name as the operator of the first park. */
    public static ValidatableResponse importing(String name, byte[] file, String query) {
        return given().auth().oauth2(People.token(People.OPERATOR))
                .multiPart("file", name, file, "application/octet-stream")
                .post(DOOR + "/imports" + query, TwoParks.FIRST)
                .then();
    }
}
