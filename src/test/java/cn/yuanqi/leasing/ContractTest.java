package cn.yuanqi.leasing;

import static cn.yuanqi.leasing.LeaseFixture.DOOR;
import static cn.yuanqi.leasing.LeaseFixture.approved;
import static cn.yuanqi.leasing.LeaseFixture.draft;
import static cn.yuanqi.leasing.LeaseFixture.move;
import static cn.yuanqi.leasing.LeaseFixture.submitted;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.Paper;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.platform.Capitals;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** A lease as a contract on paper: all that was agreed, every sum, and a mark where it is not agreed yet. */
@QuarkusTest
class ContractTest extends TwoParksTest {
    @Inject
    LeaseFixture leases;
    @Inject
    InPark inPark;

    private Map<String, Object> rich(String tenant) {
        return leases.terms("enterpriseId", tenant, "startsOn", "2027-01-15", "endsOn", "2030-01-14", "paymentMonths",
                3, "dueDay", -10, "depositMonths", 2, "graceDays", 5, "lateFeePercentPerDay", "0.05", "escalations",
                List.of(Map.of("from", "2028-01-15", "percent", "5")), "freePeriods",
                List.of(Map.of("from", "2027-01-15", "to", "2027-03-14")), "charges",
                List.of(Map.of("kind", "PROPERTY_FEE", "price", "6", "areaSqm", "100", "basis", "SQM_MONTH", "taxRate",
                        "6")));
    }

    private static byte[] pdf(String person, String lease, String query) {
        return People.as(person).get(DOOR + "/{id}/contract.pdf" + query, TwoParks.FIRST, lease).then().statusCode(200)
                .contentType("application/pdf").header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff")).extract().asByteArray();
    }

    private static Map<String, Object> lessor(String name) {
        return Map.of("name", name, "creditCode", EnterpriseFixture.body("x").get("creditCode"), "representative",
                "周正", "address", "重庆市渝北区数字大道 1 号", "phone", "023-60000000", "bank", "重庆银行渝北支行", "account",
                "6230 0000 1111 2222");
    }

    private static void stated(Map<String, Object> lessor) {
        People.as(People.OPERATOR).body(lessor).put("/api/v1/parks/{park}/lessor", TwoParks.FIRST).then()
                .statusCode(200).body("name", equalTo(lessor.get("name")));
    }

    @Test
    void itSaysWhatWasAgreedAndEverySum() {
        stated(lessor("重庆数字产业园运营有限公司"));
        var tenant = LeaseFixture.enterprise();
        var id = approved(rich(tenant));
        move(People.OPERATOR, id, "incentives", Map.of("from", "2027-01-15", "to", "2027-03-14", "promise", "TAX",
                "wording", "三年内纳税不少于 50 万元", "evidence", "完税证明", "reviewOn", "2029-12-31")).statusCode(201);
        var paper = Paper.read(pdf(People.OPERATOR, id, ""), "contract-zh");
        var lease = LeaseFixture.get(People.OPERATOR, id, "").extract().jsonPath();
        var enterprise = People.as(People.OPERATOR)
                .get("/api/v1/parks/{park}/enterprises/{id}", TwoParks.FIRST, tenant).then().extract().jsonPath();
        for (String said : List.of("房屋租赁合同", "合同编号 " + lease.getString("number"), "重庆数字产业园运营有限公司", "周正",
                enterprise.getString("name"), enterprise.getString("creditCode"), "第 1 版", "100 ㎡", "2.50 元/㎡/日",
                "自 2027-01-15 起至 2030-01-14 止", "2027-01-15 至 2027-03-14 免收租金", "自 2028-01-15 起，全部房屋的租金单价调整 5%",
                "每 3 个月为一个账期，乙方应于账期开始前 10 日付款", "物业费：整份租约，面积 100 ㎡，6.00 元/㎡/月，税率 6%", "相当于 2 个月租金的押金，即人民币 15,208.33 元",
                "大写：壹万伍仟贰佰零捌元叁角叁分", "三年内纳税不少于 50 万元", "完税证明", "逾期超过 5 日的，自其次日起每日按未付本金的 0.05%", "甲方（盖章）", "乙方（盖章）",
                "附件 应付明细", "免租 59 天", "2027-01-15 至 2027-04-14", "100 ㎡ × 31 天")) {
            assertTrue(paper.says(said), said + " in " + paper.all());
        }
        assertFalse(paper.says("草稿"));
        var lines = LeaseFixture.get(People.OPERATOR, id, "/schedule").extract().jsonPath();
        List<String> amounts = lines.getList("items.amount");
        assertEquals(24, amounts.size());
        var total = amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(paper.says("合计" + grouped(total)), total + " in " + paper.all());
        assertTrue(paper.says(Capitals.of(total)));
        for (int i = 0; i < amounts.size(); i++) {
            assertTrue(paper.says(lines.getString("items[" + i + "].dueOn") + grouped(new BigDecimal(amounts.get(i)))
                    + grouped(new BigDecimal(lines.getString("items[" + i + "].tax")))), "line " + i);
        }
        for (int page = 0; page < paper.pages().size(); page++) {
            assertTrue(paper.pages().get(page).contains((page + 1) + "/" + paper.pages().size()), "page " + page);
            assertTrue(paper.pages().get(page).contains(lease.getString("number")), "page " + page);
        }
        stated(lessor("别的出租方"));
        assertTrue(Paper.read(pdf(People.OPERATOR, id, ""), "contract-later").says("重庆数字产业园运营有限公司"));
    }

    private static String grouped(BigDecimal amount) {
        return String.format("%,.2f", amount);
    }

    @Test
    void itSpeaksEnglishWhenAsked() {
        var id = approved(rich(LeaseFixture.enterprise()));
        var paper = Paper.read(pdf(People.OPERATOR, id, "?lang=en"), "contract-en");
        for (String said : List.of("Lease contract", "Lessor (Party A)", "from 2028-01-15 the rent price of all",
                "Annex: what falls due", "CNY 15,208.33", "Property fee")) {
            assertTrue(paper.all().toLowerCase().contains(said.replace(" ", "").toLowerCase()), said);
        }
        assertFalse(paper.says("大写"));
        var byHeader = People.as(People.OPERATOR).header("Accept-Language", "en")
                .get(DOOR + "/{id}/contract.pdf", TwoParks.FIRST, id).then().statusCode(200).extract().asByteArray();
        assertTrue(Paper.read(byHeader, "contract-header").says("Lease contract"));
    }

    @Test
    void whatIsNotApprovedIsADraftOnEveryPage() {
        var written = draft(rich(LeaseFixture.enterprise()));
        var waiting = submitted(rich(LeaseFixture.enterprise()));
        for (String id : List.of(written, waiting)) {
            var paper = Paper.read(pdf(People.LEADER, id, ""), "contract-draft");
            assertTrue(paper.pages().size() > 2);
            paper.pages().forEach(page -> assertTrue(page.contains("草稿，") && page.contains("不作为签约依据"), page));
        }
        move(People.LEADER, waiting, "rejection", Map.of("reason", "价低")).statusCode(200);
        Paper.read(pdf(People.LEADER, waiting, ""), "contract-rejected").pages()
                .forEach(page -> assertTrue(page.contains("已被驳回"), page));
    }

    @Test
    void anAmendmentShowsWhatItChangesAndTheEarlierVersionStaysAsItWas() {
        var id = approved(leases.terms());
        var before = Paper.read(pdf(People.OPERATOR, id, ""), "contract-1");
        People.as(People.OPERATOR).body(Map.of("effectiveFrom", "2027-07-01", "endsOn", "2028-06-30", "depositAmount",
                "5000", "escalations", List.of(Map.of("from", "2027-07-01", "price", "3", "line", 0))))
                .post(DOOR + "/{id}/amendments", TwoParks.FIRST, id).then().statusCode(201);
        var pending = Paper.read(pdf(People.OPERATOR, id, "?version=2"), "contract-2-draft");
        assertTrue(pending.pages().stream().allMatch(page -> page.contains("草稿")));
        move(People.OPERATOR, id, "amendments/2/submission").statusCode(200);
        move(People.LEADER, id, "amendments/2/approval").statusCode(200);
        var agreed = Paper.read(pdf(People.OPERATOR, id, ""), "contract-2");
        for (var paper : List.of(pending, agreed)) {
            for (String said : List.of("房屋租赁合同变更协议", "本次变更", "自 2027-01-01 起至 2027-12-31 止",
                    "自 2027-01-01 起至 2028-06-30 止",
                    "序号 1 的租金单价改为 3.00 元/㎡/日", "押金 5,000.00", "2027-07-01 至 2027-07-31 7,750.00 9,300.00 1,550.00",
                    "2028-01-01 至 2028-01-31 – 9,300.00 9,300.00")) {
                assertTrue(paper.says(said.replace("押金 ", "押金人民币 ")), said + " in " + paper.all());
            }
        }
        assertFalse(agreed.says("草稿"));
        var old = Paper.read(pdf(People.OPERATOR, id, "?version=1"), "contract-1-later");
        assertEquals(before.all(), old.all());
        People.as(People.OPERATOR).get(DOOR + "/{id}/contract.pdf?version=3", TwoParks.FIRST, id).then()
                .statusCode(404);
    }

    private static void amended(String lease, int version, Map<String, Object> terms) {
        People.as(People.OPERATOR).body(terms).post(DOOR + "/{id}/amendments", TwoParks.FIRST, lease).then()
                .statusCode(201);
        move(People.OPERATOR, lease, "amendments/" + version + "/submission").statusCode(200);
        move(People.LEADER, lease, "amendments/" + version + "/approval").statusCode(200);
    }

    @Test
    void eachVersionKeepsItsScheduleWhateverIsInvoicedAndAmendedLater() {
        var id = approved(leases.terms());
        var first = Paper.read(pdf(People.OPERATOR, id, ""), "contract-v1");
        inPark.run(TwoParks.FIRST, () -> ScheduleLine.of(UUID.fromString(id)).stream()
                .filter(line -> line.from.getMonthValue() < 3)
                .forEach(line -> ScheduleLine.invoiced(line.id, UUID.randomUUID(), Instant.now())));
        amended(id, 2, Map.of("effectiveFrom", "2027-03-01", "paymentMonths", 3, "charges", List.of(Map.of("kind",
                "SERVICE", "price", "900", "basis", "FIXED_MONTH"))));
        var second = Paper.read(pdf(People.OPERATOR, id, ""), "contract-v2");
        assertTrue(second.says("2027-03-01 至 2027-03-31") && second.says("2027-04-01 至 2027-06-30"), second.all());
        assertTrue(second.says("服务费合计 9,000.00"), second.all());
        amended(id, 3, Map.of("effectiveFrom", "2027-07-01", "charges", List.of(), "endsOn", "2027-10-31"));
        var third = Paper.read(pdf(People.OPERATOR, id, ""), "contract-v3");
        assertTrue(third.says("服务费合计 3,600.00"), third.all());
        List<String> live = LeaseFixture.get(People.OPERATOR, id, "/schedule").extract().path("items.amount");
        var total = live.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(third.says("合计" + grouped(total)), total + " in " + third.all());
        assertEquals(first.all(), Paper.read(pdf(People.OPERATOR, id, "?version=1"), "contract-v1b").all());
        assertEquals(second.all(), Paper.read(pdf(People.OPERATOR, id, "?version=2"), "contract-v2b").all());
    }

    @Test
    void anEarlyEndLeavesThePaperAsItWasAgreed() {
        var id = approved(leases.terms());
        var before = Paper.read(pdf(People.OPERATOR, id, ""), "contract-ending");
        move(People.OPERATOR, id, "termination", Map.of("endsOn", "2027-05-10")).statusCode(200);
        move(People.LEADER, id, "termination/approval").statusCode(200);
        var after = Paper.read(pdf(People.OPERATOR, id, ""), "contract-ended");
        assertTrue(after.says("本租约已提前终止，最后一日为 2027-05-10"));
        assertTrue(after.says("2027-12-01 至 2027-12-31"));
        assertEquals(before.all(), after.all().replace("本租约已提前终止，最后一日为2027-05-10。", ""));
    }

    @Test
    void aTenantPrintsItsOwnAndNobodyElses() {
        var tenant = LeaseFixture.enterprise();
        leases.own(People.STARTUP2, tenant);
        var own = approved(leases.terms("enterpriseId", tenant));
        People.as(People.OPERATOR).body(Map.of("effectiveFrom", "2027-07-01", "dueDay", 3))
                .post(DOOR + "/{id}/amendments", TwoParks.FIRST, own).then().statusCode(201);
        var unready = submitted(leases.terms("enterpriseId", tenant));
        var other = approved(leases.terms());
        assertFalse(Paper.read(pdf(People.STARTUP2, own, ""), "contract-own").says("草稿"));
        var startup = SignedIn.as(People.STARTUP2);
        var page = "/parks/" + TwoParks.FIRST + "/leases/";
        startup.request().get(page + own + "/contract.pdf").then().statusCode(200).contentType("application/pdf");
        startup.request().get("/parks/" + TwoParks.FIRST + "/enterprises/" + tenant + "/leases").then().statusCode(200)
                .body(containsString(own + "/contract.pdf"));
        for (String hidden : List.of(own + "/contract.pdf?version=2", unready + "/contract.pdf",
                other + "/contract.pdf")) {
            People.as(People.STARTUP2).get(DOOR + "/" + hidden, TwoParks.FIRST).then().statusCode(404);
            startup.request().get(page + hidden).then().statusCode(404);
        }
        People.as(People.OFFICER).get(DOOR + "/{id}/contract.pdf", TwoParks.FIRST, own).then().statusCode(403);
        People.as(People.OTHER_OPERATOR).get(DOOR + "/{id}/contract.pdf", TwoParks.SECOND, own).then().statusCode(404);
    }

    @Test
    void theLessorIsStatedByOperatorsWithWhatDoesNotHoldNamed() {
        var door = "/api/v1/parks/{park}/lessor";
        People.as(People.OTHER_OPERATOR).get(door, TwoParks.SECOND).then().statusCode(200).body("creditCode",
                nullValue());
        People.as(People.OPERATOR).body(Map.of("name", " ", "creditCode", "123")).put(door, TwoParks.FIRST).then()
                .statusCode(422).body("errors.field", equalTo(List.of("name", "creditCode")));
        People.as(People.LEADER).body(Map.of("name", "x")).put(door, TwoParks.FIRST).then().statusCode(403);
        stated(Map.of("name", "甲方有限公司"));
        var operator = SignedIn.as(People.OPERATOR);
        operator.request().get("/parks/" + TwoParks.FIRST + "/lessor").then().statusCode(200)
                .body(containsString("甲方有限公司"));
        People.as(People.OTHER_OPERATOR).get(door, TwoParks.SECOND).then().body("creditCode", nullValue());
    }
}
