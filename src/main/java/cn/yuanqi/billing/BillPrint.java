package cn.yuanqi.billing;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.file.Attachment;
import cn.yuanqi.file.FileType;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Print;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Prints invoices, statements and receipts, for both doors; it opens its transactions itself. Whatever the asker does not
 * see is a 404; without a font for Chinese a PDF is a 503.
 */
@RequestScoped
class BillPrint {
    private static final Set<String> FILTERS = Set.of("q", "enterpriseId", "leaseId", "status", "overdue", "dueFrom",
            "dueTo", "lang");
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    Print print;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance invoice(InvoicePaper paper);

        static native TemplateInstance statement(StatementPaper paper);

        static native TemplateInstance receipt(ReceiptPaper paper);
    }

    Response invoice(String id) {
        var paper = paper(id);
        return pdf(words().invoiceFile(paper.invoice().number()), Templates.invoice(paper));
    }

    Response invoiceSheet(String id) {
        var paper = paper(id);
        return xlsx(words().invoiceFile(paper.invoice().number()), BillSheets.invoice(paper));
    }

    private InvoicePaper paper(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> InvoicePaper.of(Invoice.visible(Sight.of(actor), Ids.parse(id))
                        .orElseThrow(Problem::notFound), park.park(), signature.stamp().today()));
    }

    /** All that the filters find, whatever fits a page. @throws Problem 422 for an unknown filter or value */
    Response list(UriInfo uri) {
        var today = signature.stamp().today();
        return QuarkusTransaction.requiringNew().timeout(300).call(() -> xlsx(words().listFile(today.toString()),
                BillSheets.list(new InvoiceSearch(uri, Sight.of(actor), today, FILTERS), today)));
    }

    Response statement(String enterprise, UriInfo uri) {
        var paper = statementOf(enterprise, uri);
        return pdf(name(paper), Templates.statement(paper));
    }

    Response statementSheet(String enterprise, UriInfo uri) {
        var paper = statementOf(enterprise, uri);
        return xlsx(name(paper), BillSheets.statement(paper));
    }

    private StatementPaper statementOf(String id, UriInfo uri) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var enterprise = Enterprise.visible(actor, Ids.parse(id)).filter(one -> Sight.of(actor).covers(one.id))
                    .orElseThrow(Problem::notFound);
            return StatementPaper.of(enterprise, park.park(), uri, signature.stamp().today());
        });
    }

    private static String name(StatementPaper paper) {
        return words().statementFile(paper.payer().name, paper.statement().from().toString(),
                paper.statement().to().toString());
    }

    Response receipt(String payment) {
        var paper = QuarkusTransaction.requiringNew().call(() -> ReceiptPaper
                .of(Payment.visible(Sight.of(actor), Ids.parse(payment)).orElseThrow(Problem::notFound), park.park()));
        return pdf(words().receiptFile(paper.number()), Templates.receipt(paper));
    }

    private Response pdf(String name, TemplateInstance page) {
        return Attachment.made(name + ".pdf", FileType.PDF.media(), print.pdf(page));
    }

    private static Response xlsx(String name, byte[] book) {
        return Attachment.made(name + ".xlsx", FileType.XLSX.media(), book);
    }

    private static PaperWords words() {
        return Language.words(PaperWords.class);
    }
}
