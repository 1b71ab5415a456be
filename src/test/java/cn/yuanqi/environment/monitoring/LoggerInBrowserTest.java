package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.PASSWORD;
import static cn.yuanqi.environment.monitoring.OutletFixture.now;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.environment.hj212.Packet;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The logger's page and the laboratory's, as officers use them. */
@NeedsBrowser
@QuarkusTest
class LoggerInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    private Browser browser;
    private String base;
    private OutletFixture.Opened here;

    @BeforeEach
    void openBrowser() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        here = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void theOfficerAsksALoggerAndSeesItAnswer() {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(Frames.of("2011", here.mn(), PASSWORD, now(), "w01018-Rtd=12.5;;zz99-Rtd=1")));
            assertNotNull(logger.ask(Frames.of("2021", here.mn(), PASSWORD, now(), "SB1-RS=1;SB2-RS=0")));
            assertNotNull(logger.ask(here.mean("2061", now().truncatedTo(ChronoUnit.HOURS).minusHours(9),
                    Map.of(COD, "40"))));
            var page = browser.signIn(browser.window("zh-CN", 1440), People.OFFICER);
            page.navigate(base + outlet());
            page.locator("a[href$='/logger']").click();
            assertThat(page.locator("h1")).containsText("数采仪");
            page.locator("form:has(input[value=SET_TIME]) button").click();
            assertThat(page.locator(".yq-flash.good")).containsText("校时");
            var request = logger.answer();
            var qn = request.replaceAll(".*QN=(\\d{17}).*", "$1");
            logger.send(word(qn, "9011", "QnRtn=1")).send(word(qn, "9012", "ExeRtn=1"));
            assertThat(page.locator("#commands .chip").first()).containsText("完成");
            page.locator("form:has(#kind) button").click();
            page.fill("#from", "2026-11-02T00:00");
            page.fill("#to", "2026-11-01T00:00");
            page.locator("form:has(#kind) button").click();
            assertThat(page.locator("#to-error")).isVisible();
            assertThat(page.locator("#from")).hasValue("2026-11-02T00:00");
            look(page, "logger");
            page.locator("section:has(#gaps-title) form[action$='/commands'] button")
                    .first().click();
            assertThat(page.locator("#commands .chip").first()).containsText("已发送");
            page.locator("form[action$='/backfill'] button").click();
            assertThat(page.locator("form[action$='/backfill'] button")).containsText("关闭");
            look(page, "logger-asked");
        }
    }

    @Test
    void theLoggerCanBeReadOnAPhone() {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(Frames.of("2011", here.mn(), PASSWORD, now(), "w01018-Rtd=12.5;;zz99-Rtd=1")));
            assertNotNull(
                    logger.ask(Frames.of("3020", here.mn(), PASSWORD, now(), "PolId=w01018;i11001-Info=//清洗管路//")));
            var time = now().minusMinutes(3);
            assertNotNull(logger.ask(here.rtd(time, Map.of(COD, "40"))));
            assertNotNull(logger.ask(here.rtd(time, Map.of(COD, "41"))));
            var page = browser.signIn(browser.window("en", 390), People.OFFICER);
            page.navigate(base + outlet() + "/logger");
            assertThat(page.locator("section:has(#contradictions-title) tbody")).containsText("40 N ← 41 N");
            page.locator("section:has(#conformity-title) details summary").first().click();
            assertThat(page.locator("details[open] code").first()).containsText("PW=***");
            look(page, "logger-phone");
            page.navigate(base + outlet());
            look(page, "outlet-phone");
        }
    }

    @Test
    void theLaboratorysFileIsUploadedAndReadBesideTheOnlineHour() {
        var hour = now().truncatedTo(ChronoUnit.HOURS).minusHours(2);
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(here.mean("2061", hour, Map.of(COD, "44"))));
        }
        var time = hour.plusMinutes(20).format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"));
        var text = "MN,采样时间,因子,检测结果,单位,检测方法,检测单位,报告编号\n" + here.mn() + "," + time
                + ",化学需氧量,40,mg/L,HJ 828-2017,重庆市监测中心,R-1\n" + here.mn() + "," + time
                + ",w21003,0.025L,,HJ 535-2009,重庆市监测中心,R-1\n" + here.mn() + "," + time + ",w21003,viel,,,x,\n";
        var file = new FilePayload("results.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OFFICER);
        page.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/lab-results?outletId=" + here.id());
        page.setInputFiles("#file", file);
        page.locator("form[enctype] button").click();
        assertThat(page.locator("#outcome-title")).containsText("新增 2");
        assertThat(page.locator("main")).containsText("+10 %");
        look(page, "lab");
        page.navigate(base + outlet());
        assertThat(page.locator("main")).containsText("+10 %");
        look(page, "outlet");
        var phone = browser.signIn(browser.window("en", 390), People.OFFICER);
        phone.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/lab-results?outletId=" + here.id());
        look(phone, "lab-phone");
    }

    private byte[] word(String qn, String cn, String said) {
        return Packet.of("QN=" + qn + ";ST=91;CN=" + cn + ";PW=123456;MN=" + here.mn() + ";Flag=4;CP=&&" + said + "&&");
    }

    private String outlet() {
        return "/parks/" + TwoParks.FIRST + "/environment/outlets/" + here.id();
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "looks", name + ".png")));
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name);
    }
}
