package cn.yuanqi.enterprise.incubation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;

import cn.yuanqi.LetterBox;
import cn.yuanqi.SignedIn;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.platform.OutboxSender;
import cn.yuanqi.tenancy.InPark;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Applications from outside, sent through the public form and confirmed by the link of the letter. */
@ApplicationScoped
class EntryFixture {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("http://yuanqi\\.test(/apply/[^\\s]+)");

    @Inject
    InPark parks;
    @Inject
    OutboxSender sender;

    void door(String park, boolean open, int cap) {
        parks.run(park, () -> EntryDoor.set(open, cap));
    }

    static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("company", "萌芽科技" + System.nanoTime());
        fields.put("creditCode", EnterpriseFixture.code());
        fields.put("contactName", "王小芽");
        fields.put("phone", "023-6270 0000");
        fields.put("mail", "ya" + System.nanoTime() + "@example.com");
        fields.put("categories", "TECH");
        fields.put("business", "做工业视觉检测");
        fields.put("spaceSqm", "120.5");
        fields.put("people", "12");
        fields.put("consent", "yes");
        fields.put("website", "");
        return fields;
    }

    /** What the form of a park carries that was opened long ago. */
    static String longAgo(String park) {
        return CDI.current().select(FormClock.class).get().stamp(park, Instant.EPOCH);
    }

    static ValidatableResponse send(String park, Map<String, String> fields) {
        var filled = new LinkedHashMap<>(fields);
        filled.putIfAbsent("began", longAgo(park));
        return posting(given().redirects().follow(false), "/apply/" + park).formParams(filled).post("/apply/" + park)
                .then();
    }

    /** A request with the token of the form at this address. */
    static RequestSpecification posting(RequestSpecification asker, String page) {
        var token = TOKEN.matcher(given().spec(asker).get(page).then().statusCode(200).extract().asString());
        assertTrue(token.find(), "the page has a form");
        return given().spec(asker).redirects().follow(false).cookie("csrf-token", token.group(1))
                .header("X-CSRF-TOKEN", token.group(1))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    static RequestSpecification posting(SignedIn person, String page) {
        var token = TOKEN.matcher(person.request().get(page).then().statusCode(200).extract().asString());
        assertTrue(token.find(), "the page has a form");
        return person.request().cookie("csrf-token", token.group(1)).header("X-CSRF-TOKEN", token.group(1))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    /** The texts of all letters to the address. */
    java.util.List<String> letters(String mail) {
        try (var box = LetterBox.open()) {
            sender.send();
            return box.to(mail).stream().map(letter -> letter.text()).toList();
        }
    }

    /** The path of the link that the address was sent. */
    String link(String mail) {
        var link = LINK.matcher(String.join("\n", letters(mail)));
        assertTrue(link.find(), "a letter with a link went to " + mail);
        return link.group(1);
    }

    /** Sends the form and confirms it. */
    void apply(String park, Map<String, String> fields) {
        send(park, fields).statusCode(303);
        confirm(link(fields.get("mail")));
    }

    static void confirm(String link) {
        posting(given().redirects().follow(false), link).post(link).then().statusCode(303);
    }
}
