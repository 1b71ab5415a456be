package cn.yuanqi.billing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;

/** Invoices that were paid in a period, for the tax system: one row per line, with the buyer's title. */
final class TaxExport {
    private static final String PAID = "select max(a.countsOn) from PaymentAllocation a where a.invoiceId = i.id and"
            + " a.amount > 0";
    private static final String RELIEVED = "select max(r.grantedOn) from Relief r where r.invoiceId = i.id and"
            + " r.status = 'GRANTED'";
    /** The day of the last payment, or of the relief that left nothing open behind it; nothing where nothing was paid. */
    private static final String PAID_IN = "from Invoice i where i.status = 'PAID' and i.amount > i.relieved and"
            + " (case when (" + RELIEVED + ") > (" + PAID + ") then (" + RELIEVED + ") else (" + PAID
            + ") end) between :from and :to";
    private static final String MADE = " exists (select 1 from TaxInvoice t where t.invoiceId = i.id)";
    private final UriInfo uri;
    private final LocalDate from;
    private final LocalDate to;
    private final String made;
    private final TableFormat format;

    /** @throws Problem 422 for a parameter or a value that is unknown */
    TaxExport(UriInfo uri, LocalDate today) {
        Parameters.only(uri, Set.of("from", "to", "made", "format"));
        this.uri = uri;
        this.from = day("from", today.withDayOfMonth(1));
        this.to = day("to", today);
        this.made = given("made", "no");
        if (!Set.of("yes", "no", "all").contains(made)) {
            throw unknown("made");
        }
        this.format = TableFormat.of(given("format", "csv")).orElseThrow(() -> unknown("format"));
    }

    /** To be called in a transaction. */
    Response file() {
        var out = new ByteArrayOutputStream();
        try (var sheet = TableWriter.to(out, format, words().sheet())) {
            sheet.header(List.of(words().colInvoice(), words().colPayer(), words().name(), words().taxpayerNumber(),
                    words().address(), words().phone(), words().bank(), words().account(), words().colKind(),
                    words().colNote(), words().colAmount(), words().colRate(), words().colTax(), words().number(),
                    words().madeOn()));
            rows(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Response.ok(out.toByteArray(), format.contentType())
                .header("Content-Disposition",
                        "attachment; filename=\"tax-" + from + "-" + to + "." + format.extension() + "\"")
                .header("Cache-Control", "no-store").build();
    }

    private void rows(TableWriter sheet) throws IOException {
        var invoices = found();
        var ids = invoices.stream().map(invoice -> invoice.id).toList();
        var payers = new HashMap<UUID, Enterprise>();
        Enterprise.byIds(invoices.stream().map(invoice -> invoice.enterpriseId).distinct().toList())
                .forEach(one -> payers.put(one.id, one));
        var titles = new HashMap<UUID, TitleFacts>();
        TaxTitle.<TaxTitle>listAll().forEach(title -> titles.put(title.enterpriseId, TitleFacts.of(title)));
        var numbers = new HashMap<UUID, TaxInvoice>();
        if (!ids.isEmpty()) {
            TaxInvoice.<TaxInvoice>list("invoiceId in ?1", ids).forEach(one -> numbers.put(one.invoiceId, one));
        }
        Map<UUID, Invoice> byId = new HashMap<>();
        invoices.forEach(invoice -> byId.put(invoice.id, invoice));
        var taken = ReliefPart.taken(ids);
        for (InvoiceLine line : InvoiceLine.ofAll(ids)) {
            var invoice = byId.get(line.invoiceId);
            var payer = payers.get(invoice.enterpriseId);
            var relieved = taken.getOrDefault(line.id, ReliefPart.Taken.NOTHING);
            if (line.amount.compareTo(relieved.amount()) != 0) {
                sheet.row(row(new Entry(invoice, line, payer.name,
                        titles.getOrDefault(payer.id, TitleFacts.of(payer)), numbers.get(invoice.id), relieved)));
            }
        }
    }

    private record Entry(Invoice invoice, InvoiceLine line, String payer, TitleFacts title, TaxInvoice made,
            ReliefPart.Taken relieved) {
    }

    private static List<Object> row(Entry entry) {
        var title = entry.title();
        var row = new ArrayList<Object>();
        row.add(entry.invoice().number);
        row.add(entry.payer());
        row.add(title.name);
        row.add(title.taxpayerNumber);
        row.add(title.address);
        row.add(title.phone);
        row.add(title.bank);
        row.add(title.account);
        row.add(BillNames.of(entry.line().kind));
        row.add(entry.line().note);
        row.add(entry.line().amount.subtract(entry.relieved().amount()));
        row.add(entry.line().taxRate);
        row.add(entry.line().tax.subtract(entry.relieved().tax()));
        row.add(entry.made() == null ? null : entry.made().number);
        row.add(entry.made() == null ? null : entry.made().madeOn);
        return row;
    }

    private List<Invoice> found() {
        var filter = switch (made) {
            case "yes" -> PAID_IN + " and" + MADE;
            case "no" -> PAID_IN + " and not" + MADE;
            default -> PAID_IN;
        };
        return Invoice.list(filter + " order by i.number", Map.of("from", from, "to", to));
    }

    private LocalDate day(String name, LocalDate otherwise) {
        try {
            return LocalDate.parse(given(name, otherwise.toString()));
        } catch (DateTimeParseException noDay) {
            throw unknown(name);
        }
    }

    private String given(String name, String otherwise) {
        var value = uri.getQueryParameters().getFirst(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private Problem unknown(String name) {
        return Problem.invalid(name, Language.words(BillingWords.class).unknownValue(given(name, "")));
    }

    private static TaxWords words() {
        return Language.words(TaxWords.class);
    }
}
