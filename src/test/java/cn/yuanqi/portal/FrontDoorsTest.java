package cn.yuanqi.portal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.junit.QuarkusTest;

/** Everybody's own front door: what it shows is theirs, and every way out of it is open to them. */
@QuarkusTest
class FrontDoorsTest extends TwoParksTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/parks/[^\"#]+)\"");
    private static final Pattern HEAD = Pattern.compile("<details data-group=\"(\\w+)\"( open)?>");
    private static final String FIRST = "/parks/" + TwoParks.FIRST;

    @Test
    void noHomeLeadsSomewhereThatItsPersonMayNotGo() {
        for (String person : List.of(People.OPERATOR, People.LEADER, People.OFFICER, People.FINANCIER)) {
            var session = SignedIn.as(person);
            assertEquals(List.of(), shut(session, FIRST), person);
        }
        try (var park = FreshPark.open(parks)) {
            park.owner(People.STARTUP2,
                    EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("自家门企业")));
            assertEquals(List.of(), shut(SignedIn.as(People.STARTUP2), "/parks/" + park.id()), "owner");
        }
    }

    private static List<String> shut(SignedIn session, String home) {
        var page = session.request().get(home).then().statusCode(200).extract().asString();
        Set<String> links = LINK.matcher(page).results().map(link -> link.group(1).replace("&amp;", "&"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(links.size() > 3, page);
        var shut = new ArrayList<String>();
        for (String link : links) {
            int status = session.request().urlEncodingEnabled(false).get(link).statusCode();
            if (status != 200) {
                shut.add(link + " " + status);
            }
        }
        return shut;
    }

    @Test
    void theRoomsStandUnderHeadsAndTheOneWhereSomebodyIsIsOpen() {
        var home = SignedIn.as(People.OPERATOR).request().get(FIRST).asString();
        assertEquals(List.of("ENTERPRISES", "SPACE", "MONEY", "SERVICES", "ENVIRONMENT", "SETTINGS"), heads(home, ""));
        assertTrue(!heads(home, " open").contains("ENVIRONMENT"), "an operator's rooms find room without it");
        var alerts = SignedIn.as(People.OPERATOR).request().get(FIRST + "/environment/alerts").asString();
        assertTrue(heads(alerts, " open").contains("ENVIRONMENT"), "where somebody stands is open");
        var officer = SignedIn.as(People.OFFICER).request().get(FIRST).asString();
        assertEquals(heads(officer, ""), heads(officer, " open"), "few rooms are all open");
        assertEquals(List.of(), heads(SignedIn.as(People.FINANCIER).request().get(FIRST).asString(), ""));
    }

    private static List<String> heads(String page, String open) {
        return HEAD.matcher(page).results()
                .filter(head -> open.isEmpty() || open.equals(head.group(2))).map(head -> head.group(1)).toList();
    }

    @Test
    void theOfficersHomeIsAboutWaterAndTheOperatorsAboutThePark() {
        SignedIn.as(People.OFFICER).request().get(FIRST).then().statusCode(200)
                .body(allOf(containsString("<h1>环保值守</h1>"), containsString("报警按已开启时长"), containsString("离线数采仪"),
                        containsString("待现场检查"),
                        containsString(FIRST + "/charts/compliance"), not(containsString("出租率")),
                        not(containsString("营业收入")), not(containsString("/charts/revenue")),
                        not(containsString("/space\""))));
        SignedIn.as(People.OPERATOR).request().get(FIRST).then().statusCode(200)
                .body(allOf(containsString("欠费账龄"), containsString("即将到期的租约"), containsString("在办服务"),
                        containsString("待审入驻"), containsString("出租率"), containsString("yq-spark")));
        SignedIn.as(People.FINANCIER).request().cookie("lang", "en").get(FIRST).then().statusCode(200)
                .body(allOf(containsString("Applications waiting"), containsString("Outstanding")));
    }

    @Test
    void theListsAreNarrowedByAWord() {
        try (var park = FreshPark.open(parks)) {
            var path = "/parks/" + park.id();
            EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("甲线索企业"));
            EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("乙线索企业"));
            var operator = SignedIn.as(People.OPERATOR);
            operator.request().get(path).then().statusCode(200).body(containsString("从这里开始"));
            operator.request().queryParam("view", "leads").queryParam("q", "甲线").get(path + "/entries").then()
                    .statusCode(200).body(allOf(containsString("甲线索企业"), not(containsString("乙线索企业"))));
            operator.request().queryParam("q", "无此企业").get(path + "/entries").then().statusCode(200)
                    .body(containsString("没有找到“无此企业”"));
            operator.request().queryParam("q", "无%此").get(path + "/financing").then().statusCode(200)
                    .body(containsString("没有找到“无%此”"));
            operator.request().queryParam("q", "A-").get(path + "/space").then().statusCode(200);
        }
    }
}
