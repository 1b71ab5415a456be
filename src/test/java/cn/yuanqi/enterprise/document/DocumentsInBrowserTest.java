package cn.yuanqi.enterprise.document;

import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static cn.yuanqi.enterprise.document.DocumentFixture.licence;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
import cn.yuanqi.file.Samples;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@NeedsBrowser
@QuarkusTest
class DocumentsInBrowserTest extends TwoParksTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @TestHTTPResource
    String root;
    private final List<String> complaints = new ArrayList<>();
    private Browser browser;
    private String base;
    private String enterprise;

    @BeforeEach
    void openBrowser() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        enterprise = lead(body("重庆云帆智造科技有限公司"));
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void anOperatorUploadsCorrectsAndRenews() throws IOException {
        var page = open(People.OPERATOR, "zh-CN", 1440);
        assertThat(page.locator(".yq-empty")).containsText("还没有材料");
        look(page, "documents-empty-zh");
        var form = page.locator("#upload");
        form.locator("input[name=file]").setInputFiles(payload("营业执照.pdf", "<html>".getBytes()));
        form.locator("input[name=number]").fill("91500000MA5YQ1234X");
        form.locator("button[type=submit]").click();
        assertThat(form.locator("[data-error=file]")).containsText("内容却不是");
        assertThat(form.locator("input[name=number]")).hasValue("91500000MA5YQ1234X");
        look(page, "documents-error-zh");
        var bytes = Samples.pdf("执照");
        form.locator("input[name=file]").setInputFiles(payload("营业执照.pdf", bytes));
        form.locator("input[name=expiresOn]").fill(TODAY.plusDays(12).toString());
        form.locator("button[type=submit]").click();
        assertThat(page.locator(".yq-flash.good")).containsText("“营业执照”已上传");
        assertThat(page.locator(".yq-doc .light")).hasText("还剩 12 天");
        var download = page.waitForDownload(() -> page.locator(".yq-doc a[download]").click());
        assertEquals("营业执照.pdf", download.suggestedFilename());
        assertArrayEquals(bytes, Files.readAllBytes(download.path()));
        page.locator(".yq-doc-more summary").first().click();
        var renewal = page.locator(".yq-doc-more form[data-upload]");
        renewal.locator("input[name=file]").setInputFiles(payload("营业执照.pdf", bytes));
        renewal.locator("button[type=submit]").click();
        assertThat(renewal.locator("[data-error=file]")).containsText("第 1 版完全相同");
        renewal.locator("input[name=file]").setInputFiles(payload("新执照.pdf", Samples.pdf("新")));
        renewal.locator("input[name=expiresOn]").fill(TODAY.plusYears(10).toString());
        renewal.locator("button[type=submit]").click();
        assertThat(page.locator(".yq-flash.good")).containsText("第 2 版");
        assertThat(page.locator(".yq-doc .light")).hasText("有效");
        assertThat(page.locator("details", new Page.LocatorOptions().setHasText("历史版本（2）")).first()).isVisible();
        // The browser itself logs each refused answer; nothing else may complain.
        assertEquals(List.of(), complaints.stream().filter(each -> !each.contains("Failed to load resource")).toList());
    }

    @Test
    void aFileIsDroppedAndOneTooLargeIsNotEvenSent() {
        var page = open(People.OPERATOR, "en", 1440);
        page.locator("[data-drop]").evaluate("(drop) => { const files = new DataTransfer(); "
                + "files.items.add(new File(['%PDF-1.4\\ndropped'], '拖.pdf')); "
                + "drop.dispatchEvent(new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true})); }");
        assertThat(page.locator("[data-chosen]")).hasText("Chosen · 拖.pdf");
        page.locator("#upload button[type=submit]").click();
        assertThat(page.locator(".yq-flash.good")).containsText("\"拖\" is uploaded");
        page.locator("#upload input[name=file]").evaluate("(input) => { const files = new DataTransfer(); "
                + "files.items.add(new File([new Uint8Array(21 << 20)], 'x.pdf')); input.files = files.files; "
                + "input.dispatchEvent(new Event('change')); }");
        assertThat(page.locator("#upload [data-error=file]")).containsText("more than 20 MB");
    }

    @Test
    void aFullFileIsReadOnAPhone() throws IOException {
        licence(enterprise, Map.of("title", "营业执照", "expiresOn", TODAY.plusDays(12), "number", "91500000MA5YQ1234X"));
        licence(enterprise, Map.of("title", "高新技术企业证书", "kind", "HIGH_TECH_CERTIFICATE", "number", "GR202351100001",
                "issuedOn", "2023-10-16", "expiresOn", TODAY.minusDays(5)));
        licence(enterprise, Map.of("title", "排污许可证", "kind", "PERMIT", "expiresOn", TODAY.plusYears(3)));
        licence(enterprise, Map.of("title", "房屋租赁合同", "kind", "CONTRACT", "note", "正本在园区档案室"));
        var wide = open(People.OPERATOR, "zh-CN", 1440);
        look(wide, "documents-full-zh");
        for (var language : List.of("zh-CN", "en")) {
            var page = open(People.LEADER, language, 390);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
            assertThat(page.locator("form[data-upload]")).hasCount(0);
            look(page, "documents-phone-" + language);
        }
        var phone = open(People.OPERATOR, "en", 390);
        assertEquals(0, phone.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
        look(phone, "documents-phone-operator");
        assertEquals(List.of(), complaints);
    }

    private static FilePayload payload(String name, byte[] bytes) {
        return new FilePayload(name, "application/pdf", bytes);
    }

    private Page open(String who, String language, int width) {
        var page = browser.window(language, width);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        browser.signIn(page, who);
        page.navigate(base + "/parks/" + TwoParks.FIRST + "/enterprises/" + enterprise + "/documents");
        return page;
    }

    private static void look(Page page, String name) throws IOException {
        Files.createDirectories(Path.of("target/shots"));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots", name + ".png")));
    }
}
