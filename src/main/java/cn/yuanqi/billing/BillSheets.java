package cn.yuanqi.billing;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;

/** Invoices and statements as workbooks: sums are numbers, days are dates, texts never formulas. */
final class BillSheets {
    private BillSheets() {
    }

    private interface Filling {
        void fill(TableWriter sheet) throws IOException;
    }

    private static byte[] book(String name, Filling filling) {
        var out = new ByteArrayOutputStream();
        try (var sheet = TableWriter.to(out, TableFormat.XLSX, name)) {
            filling.fill(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] invoice(InvoicePaper paper) {
        var words = words();
        var bill = Language.words(BillWords.class);
        var invoice = paper.invoice();
        return book(words.sheet(), sheet -> {
            sheet.header(List.of(bill.number(), words.payer(), words.buyer(), words.taxpayerNumber(), words.from(),
                    words.to(), bill.dueOn(), bill.state(), bill.kind(), bill.note(), words.how(), words.net(),
                    words.taxRate(), words.tax(), words.gross()));
            for (var line : paper.lines()) {
                sheet.row(Arrays.asList(invoice.number(), paper.payer().name, paper.title().name,
                        paper.title().taxpayerNumber, invoice.from(), invoice.to(), invoice.dueOn(),
                        BillNames.of(invoice.status()), BillNames.of(line.line().kind()), line.line().note(),
                        String.join(" ", line.how()), line.net(), line.line().taxRate(), line.line().tax(),
                        line.line().amount()));
            }
            sum(sheet, bill.total(), Arrays.asList(paper.net(), null, invoice.tax(), invoice.amount()));
            sum(sheet, relieved(), Arrays.asList(null, null, invoice.relievedTax(), invoice.relieved()));
            sum(sheet, bill.paid(), Arrays.asList(null, null, null, invoice.paid()));
            sum(sheet, bill.open(), Arrays.asList(null, null, null, invoice.open()));
        });
    }

    private static void sum(TableWriter sheet, String name, List<BigDecimal> sums) throws IOException {
        sheet.row(Arrays.asList(null, null, null, null, null, null, null, null, name, null, null, sums.get(0),
                sums.get(1), sums.get(2), sums.get(3)));
    }

    static byte[] list(InvoiceSearch search, LocalDate today) {
        var words = words();
        var bill = Language.words(BillWords.class);
        return book(words.sheet(), sheet -> {
            sheet.header(List.of(bill.number(), words.payer(), words.buyer(), words.taxpayerNumber(), words.from(),
                    words.to(), bill.issuedOn(), bill.dueOn(), words.net(), words.tax(), words.gross(), relieved(),
                    bill.paid(), bill.open(), bill.state(), words.overdue()));
            search.each(some -> rows(sheet, some, today));
        });
    }

    private static String relieved() {
        return Language.words(ReliefWords.class).relieved();
    }

    private static void rows(TableWriter sheet, List<Invoice> invoices, LocalDate today) {
        var ids = invoices.stream().map(one -> one.enterpriseId).distinct().toList();
        var payers = Enterprise.byIds(ids).stream().collect(toMap(one -> one.id, Function.identity()));
        var titles = TaxTitle.<TaxTitle>list("enterpriseId in ?1", ids).stream()
                .collect(toMap(one -> one.enterpriseId, TitleFacts::of));
        for (Invoice one : invoices) {
            var payer = payers.get(one.enterpriseId);
            var title = titles.getOrDefault(payer.id, TitleFacts.of(payer));
            var view = InvoiceView.of(one, List.of(), today);
            try {
                sheet.row(Arrays.asList(one.number, payer.name, title.name, title.taxpayerNumber, one.from, one.to,
                        one.issuedOn, one.dueOn, one.amount.subtract(one.tax), one.tax, one.amount, one.relieved,
                        one.paid, one.open(), BillNames.of(one.status), view.overdue()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    static byte[] statement(StatementPaper paper) {
        var words = words();
        var bill = Language.words(BillWords.class);
        var statement = paper.statement();
        return book(words.statement(), sheet -> {
            sheet.header(List.of(words.payer(), bill.on(), bill.entry(), bill.reference(), bill.amount(),
                    bill.balance()));
            var name = paper.payer().name;
            sheet.row(Arrays.asList(name, statement.from(), bill.opening(), null, null, statement.opening()));
            for (var one : statement.entries()) {
                sheet.row(Arrays.asList(name, one.on(), BillNames.of(one.kind()), one.text(), one.amount(),
                        one.balance()));
            }
            sheet.row(Arrays.asList(name, statement.to(), bill.closing(), null, null, statement.closing()));
        });
    }

    private static PaperWords words() {
        return Language.words(PaperWords.class);
    }
}
