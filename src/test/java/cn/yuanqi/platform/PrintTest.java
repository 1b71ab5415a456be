package cn.yuanqi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrintTest {
    private static final String PAGE = """
                                       <!DOCTYPE html><html lang="zh-CN"><head><title>房屋租赁合同</title></head><body>
                                       <h1 class="sheet-title">房屋租赁合同</h1>
                                       <table class="facts"><tr><th>出租方</th><td>重庆数字产业园（演示）</td></tr>
                                       <tr><th>承租方</th><td>重庆云帆智造科技有限公司 &lt;甲&gt; &amp; 乙</td></tr></table>
                                       <h2>一、租金</h2><p>每月租金为人民币 12,345.60 元（大写：壹万贰仟叁佰肆拾伍元陆角），于每月五日前支付。</p>
                                       <table class="lines"><thead><tr><th>期</th><th class="num">金额（元）</th></tr></thead>
                                       <tbody><tr><td>2026-01-01 至 2026-01-31</td><td class="num">12,345.60</td></tr></tbody>
                                       <tr class="total"><td>合计</td><td class="num">12,345.60</td></tr></table>
                                       <p>化学需氧量 ≤ 500 mg/L，面积 86.5 ㎡；龘、镕、堃、喆。</p>
                                       <p><b>粗体</b></p><p class="break">第二页</p>
                                       <table class="sign"><tr><td>出租方（盖章）：</td><td>承租方（盖章）：</td></tr></table></body></html>""";

    private final Print print = new Print();

    @BeforeEach
    void theSystemsFont() {
        print.font = new PrintFont();
        print.font.chosen = Optional.empty();
    }

    @Test
    void chineseIsReadBackFromTheTextOfThePdf() throws IOException {
        var bytes = print.pdf(PAGE);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertEquals(2, pdf.getNumberOfPages());
            var text = new PDFTextStripper().getText(pdf);
            for (var sentence : new String[]{"房屋租赁合同", "重庆云帆智造科技有限公司 <甲> & 乙",
                    "每月租金为人民币 12,345.60 元（大写：壹万贰仟叁佰肆拾伍元陆角），于每月五日前支付。", "化学需氧量 ≤ 500 mg/L，面积 86.5 ㎡；龘、镕、堃、喆。",
                    "1 / 2"}) {
                assertTrue(text.contains(sentence), sentence + " in " + text);
            }
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertTrue(pdf.getPage(0).getResources().getFont(font).isEmbedded());
            }
            assertTrue(bytes.length < 200_000, "only the glyphs that are used: " + bytes.length);
            Files.createDirectories(Path.of("target/shots"));
            ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, 90), "png",
                    Path.of("target/shots/print.png").toFile());
        }
    }

    @Test
    void nothingIsFetchedFromOutside() throws IOException {
        var secret = Files.writeString(Files.createTempFile("secret", ".css"), "body::before { content: 'leaked' }");
        var page = "<html><head><title>x</title><link rel=\"stylesheet\" href=\"" + secret.toUri()
                + "\"/></head><body><p>内容</p><img src=\"" + secret.toUri()
                + "\"/><img src=\"http://127.0.0.1:1/x.png\"/>"
                + "</body></html>";
        try (var pdf = Loader.loadPDF(print.pdf(page))) {
            assertFalse(new PDFTextStripper().getText(pdf).contains("leaked"));
        }
        var entity = "<!DOCTYPE html [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]><html><head><title>x</title></head>"
                + "<body><p>内&e;容</p></body></html>";
        try (var pdf = Loader.loadPDF(print.pdf(entity))) {
            assertFalse(new PDFTextStripper().getText(pdf).contains("leaked"));
        } catch (IllegalStateException refused) {
            assertTrue(refused.getMessage().contains("well-formed"));
        }
    }

    @Test
    void aPageThatIsNotWellFormedIsAFaultThatNamesItself() {
        var fault = assertThrows(IllegalStateException.class,
                () -> print.pdf("<html><head><title>x</title></head><body><br></body></html>"));
        assertTrue(fault.getMessage().startsWith("the page is not well-formed"));
    }

    @Test
    void whatNoXmlMayHoldIsLeftOut() throws IOException {
        var page = "<html><head><title>x</title></head><body><p>云\u0001帆\uffff\ud800科技\u000b</p></body></html>";
        try (var pdf = Loader.loadPDF(print.pdf(page))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("云帆科技"));
        }
    }

    @Test
    void outlinesThatCannotBeEmbeddedAreNoFont() {
        for (var unusable : new String[]{"/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "/no/such/font.ttf",
                "pom.xml"}) {
            print.font.chosen = Optional.of(unusable);
            assertThrows(Throwable.class, () -> print.font.open(), unusable);
        }
    }
}
