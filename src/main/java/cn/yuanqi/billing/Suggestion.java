package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import cn.yuanqi.enterprise.Enterprise;

/**
 * Whose money a line of the bank's statement may be.
 *
 * @param invoiceIds what it pays, empty for the oldest due of all that is open
 */
public record Suggestion(Why why, UUID enterpriseId, String enterprise, List<UUID> invoiceIds) {
    /** From the surest on. */
    public enum Why {
        INVOICE_NUMBER, OPEN_AMOUNT, NAME
    }

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{4}-\\d{6}(?!\\d)");

    /** Whether it may be accepted without a look. */
    public boolean safe() {
        return why != Why.NAME;
    }

    static Optional<Suggestion> of(BankLine line) {
        var byNumber = byNumber(line);
        return byNumber.isPresent() ? byNumber : payer(line).map(enterprise -> byName(line, enterprise));
    }

    /** The text names one open invoice, and the sum is no more than it asks for. */
    private static Optional<Suggestion> byNumber(BankLine line) {
        var numbers = NUMBER.matcher(line.remark + " " + line.reference).results().map(match -> match.group())
                .distinct().toList();
        if (numbers.size() != 1) {
            return Optional.empty();
        }
        return Invoice.<Invoice>find("number = ?1 and status in ?2", numbers.get(0), Invoice.OPEN)
                .firstResultOptional().filter(invoice -> line.amount.compareTo(invoice.open()) <= 0)
                .map(invoice -> new Suggestion(Why.INVOICE_NUMBER, invoice.enterpriseId,
                        Enterprise.<Enterprise>findById(invoice.enterpriseId).name, List.of(invoice.id)));
    }

    private static Suggestion byName(BankLine line, Enterprise enterprise) {
        var open = Invoice.open(enterprise.id);
        var same = open.stream().filter(invoice -> invoice.open().compareTo(line.amount) == 0).toList();
        var all = open.stream().map(Invoice::open).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (same.size() == 1) {
            return new Suggestion(Why.OPEN_AMOUNT, enterprise.id, enterprise.name, List.of(same.get(0).id));
        }
        var why = !open.isEmpty() && all.compareTo(line.amount) == 0 ? Why.OPEN_AMOUNT : Why.NAME;
        return new Suggestion(why, enterprise.id, enterprise.name, List.of());
    }

    /** The one enterprise, by its name in the register or on its tax title, that is called like the payer. */
    private static Optional<Enterprise> payer(BankLine line) {
        if (line.payer == null) {
            return Optional.empty();
        }
        var name = line.payer.replaceAll("[\\s\u3000]", "");
        var spellings = List.of(name, name.replace('(', '（').replace(')', '）'),
                name.replace('（', '(').replace('）', ')'));
        var ids = new LinkedHashSet<UUID>();
        Enterprise.<Enterprise>list("name in ?1", spellings).forEach(enterprise -> ids.add(enterprise.id));
        TaxTitle.<TaxTitle>list("name in ?1", spellings).forEach(title -> ids.add(title.enterpriseId));
        return ids.size() == 1 ? Optional.of(Enterprise.findById(new ArrayList<>(ids).get(0))) : Optional.empty();
    }
}
