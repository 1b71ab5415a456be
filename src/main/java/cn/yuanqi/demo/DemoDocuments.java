package cn.yuanqi.demo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.enterprise.document.Document;
import cn.yuanqi.enterprise.document.DocumentFacts;
import cn.yuanqi.enterprise.document.DocumentKind;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.file.StoredFile;

/** A business licence for each of the incubator's first enterprises; one of them expires soon. */
@ApplicationScoped
class DemoDocuments {
    private static final int LICENCES = 10;
    private static final int SOON = 21;

    @Inject
    Shelf shelf;
    @Inject
    Clock clock;

    void file(DemoPark demo, List<UUID> enterprises) {
        if (!demo.code().equals(DemoPark.INCUBATOR)) {
            return;
        }
        var stamp = Stamp.machine(clock.instant().atZone(DemoPark.ZONE));
        for (int i = 0; i < LICENCES; i++) {
            Enterprise enterprise = Enterprise.findById(enterprises.get(i));
            Document.filed(enterprise, licence(enterprise, i, stamp.at().toLocalDate()), bytes(enterprise), stamp);
        }
    }

    private static DocumentFacts licence(Enterprise enterprise, int place, LocalDate today) {
        var facts = new DocumentFacts();
        facts.kind = DocumentKind.BUSINESS_LICENCE;
        facts.title = "营业执照（演示）";
        facts.number = enterprise.creditCode;
        facts.issuedOn = enterprise.foundedOn;
        facts.expiresOn = place == 0 ? today.plusDays(SOON) : enterprise.foundedOn.plusYears(20 + place % 3 * 10L);
        facts.note = "合成数据";
        return facts;
    }

    private StoredFile bytes(Enterprise enterprise) {
        try {
            var file = Files.createTempFile("demo-licence", ".pdf");
            try {
                Files.write(file,
                        pdf("Business licence - SYNTHETIC, for demonstration only - " + enterprise.creditCode));
                return shelf.keep(shelf.check(file, "营业执照-演示.pdf", "file"), enterprise.id, null);
            } finally {
                Files.delete(file);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /** One page with one line: five objects and the table of where they stand (ISO 32000-1, 7.5). */
    static byte[] pdf(String line) {
        var text = "BT /F1 14 Tf 60 780 Td (" + line.replaceAll("[()\\\\]", " ") + ") Tj ET";
        var objects = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                "<</Length " + text.length() + ">>stream\n" + text + "\nendstream");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
        }
        int start = pdf.length();
        return pdf.append(table).append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n")
                .toString().getBytes(US_ASCII);
    }
}
