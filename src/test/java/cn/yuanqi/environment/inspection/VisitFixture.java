package cn.yuanqi.environment.inspection;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** Inspections as an officer goes through them, over the API. */
final class VisitFixture {
    static final String VISITS = "/api/v1/parks/{park}/environment/inspections";

    private VisitFixture() {
    }

    static ValidatableResponse start(String enterprise) {
        return People.as(People.OFFICER).body(Map.of("enterpriseId", enterprise)).post(VISITS, TwoParks.FIRST).then();
    }

    static JsonPath read(String visit) {
        return People.as(People.OFFICER).get(VISITS + "/{id}", TwoParks.FIRST, visit).then().statusCode(200).extract()
                .jsonPath();
    }

    static ValidatableResponse put(String visit, String step, Map<String, ?> body) {
        return People.as(People.OFFICER).body(body).put(VISITS + "/{id}/" + step, TwoParks.FIRST, visit).then();
    }

    static ValidatableResponse answer(String visit, String item, String answer, String remark, int seen) {
        var body = new HashMap<String, Object>();
        body.put("answer", answer);
        body.put("remark", remark);
        body.put("seen", seen);
        return put(visit, "items/" + item, body);
    }

    /** Answers whatever is not answered yet. */
    static void answerAll(String visit) {
        List<Map<String, Object>> items = read(visit).getList("items");
        items.stream().filter(item -> item.get("answer") == null)
                .forEach(item -> answer(visit, (String) item.get("id"), "YES", null, (int) item.get("version"))
                        .statusCode(200));
    }

    static ValidatableResponse finish(String visit) {
        return People.as(People.OFFICER).post(VISITS + "/{id}/conclusion", TwoParks.FIRST, visit).then();
    }

    static ValidatableResponse photo(String visit, String item, byte[] bytes, String name) {
        var asked = People.as(People.OFFICER).contentType(ContentType.MULTIPART).multiPart("file", name, bytes,
                "image/png");
        if (item != null) {
            asked.multiPart("itemId", item);
        }
        return asked.post(VISITS + "/{id}/photos", TwoParks.FIRST, visit).then();
    }

    static byte[] picture(int width, int height, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(new Color(13, 92, 112));
        brush.fillRect(0, 0, width / 2, height);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static String drawn() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture(320, 120, "png"));
    }
}
