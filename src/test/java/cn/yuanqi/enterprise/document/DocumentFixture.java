package cn.yuanqi.enterprise.document;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.file.Samples;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Documents for tests, filed through their doors. */
public final class DocumentFixture {
    private static final String BOUNDARY = "----yuanqi7f3a";
    public static final String DOOR = "/api/v1/parks/{park}/enterprises/{id}/documents";

    private DocumentFixture() {
    }

    /** A multipart request of this person with this file and these fields, as a browser writes it. */
    static RequestSpecification sending(String person, String name, byte[] bytes, Map<String, ?> fields) {
        var raw = new EncoderConfig().encodeContentTypeAs("multipart/form-data", ContentType.BINARY)
                .appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return given().config(RestAssured.config().encoderConfig(raw)).auth().oauth2(People.token(person))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).body(form(name, bytes, fields));
    }

    private static byte[] form(String name, byte[] bytes, Map<String, ?> fields) {
        var form = new ByteArrayOutputStream();
        fields.forEach((field, value) -> form.writeBytes(("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(UTF_8)));
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/html\r\n\r\n").getBytes(UTF_8));
        form.writeBytes(bytes);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return form.toByteArray();
    }

    static ValidatableResponse file(String person, String enterprise, byte[] bytes, Map<String, ?> fields) {
        return sending(person, "材料.pdf", bytes, fields).post(DOOR, TwoParks.FIRST, enterprise).then();
    }

    /** Files a licence of the first park's enterprise and returns its id. */
    public static String licence(String enterprise, Map<String, ?> fields) {
        return file(People.OPERATOR, enterprise, Samples.pdf("licence " + System.nanoTime()), with(fields))
                .statusCode(201).extract().path("id");
    }

    private static Map<String, ?> with(Map<String, ?> fields) {
        var all = new HashMap<String, Object>(Map.of("kind", "BUSINESS_LICENCE"));
        all.putAll(fields);
        return all;
    }
}
