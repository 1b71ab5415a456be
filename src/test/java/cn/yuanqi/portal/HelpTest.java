package cn.yuanqi.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.Language;
import io.quarkus.test.junit.QuarkusTest;

/** The guides within the product, for whoever has signed in. */
@QuarkusTest
class HelpTest extends TwoParksTest {

    @ParameterizedTest
    @CsvSource({"operator@cq-digital.test, operator", "leader@cq-digital.test, leader",
            "officer@cq-jingkai.test, officer", "financier@bank.test, financier"})
    void theFrameLeadsEachToTheirOwn(String email, String guide) {
        var park = email.contains("jingkai") ? TwoParks.SECOND : TwoParks.FIRST;
        SignedIn.as(email).request().get("/parks/" + park + "/inbox").then().statusCode(200)
                .body(containsString("href=\"/help/" + guide + "\""));
    }

    @Test
    void outsideAnyParkTheFrameKnowsWhatTheyAreSomewhere() {
        SignedIn.as(People.OTHER_OFFICER).request().get("/me").then().statusCode(200)
                .body(containsString("href=\"/help/officer\""));
    }

    @Test
    void aGuideIsShownInTheLanguageOfWhoReads() {
        var session = SignedIn.as(People.OPERATOR);
        session.request().get("/help/startup").then().statusCode(200).body(containsString("企业负责人的一天"));
        session.request().cookie("lang", "en").get("/help/startup").then().statusCode(200)
                .body(containsString("A startup&#39;s day")).body(containsString("/help/en/startup-home.png"));
        given().get("/help/en/startup-home.png").then().statusCode(200).contentType("image/png");
    }

    @Test
    void thereIsNoneOfAnybodyElse() {
        SignedIn.as(People.OPERATOR).request().get("/help/nobody").then().statusCode(404);
        given().redirects().follow(false).get("/help/operator").then().statusCode(302);
    }

    @ParameterizedTest
    @CsvSource({"ZH, 运营人员的一天", "EN, An operator's day"})
    void eachStepHasItsWordsAndItsPicture(Language language, String title) {
        var guide = Guide.of("operator", language);
        assertEquals(title, guide.title());
        assertTrue(guide.intro().stream().anyMatch(piece -> piece.code() && piece.words().contains("@")));
        for (var step : guide.steps()) {
            assertTrue(step.text().stream().anyMatch(Guide.Piece::onPage), step.heading());
            assertNotNull(getClass().getResource("/META-INF/resources/help/" + step.picture()), step.heading());
        }
    }
}
