package cn.yuanqi.billing;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.leasing.LessorFacts;
import cn.yuanqi.platform.Capitals;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.Park;

/** A payment as its receipt is printed, in the asker's language. */
record ReceiptPaper(PaymentView payment, String park, LessorFacts lessor, Enterprise payer, List<Part> parts) {
    private static final int TAIL = 12;

    record Part(String invoice, BigDecimal amount) {
    }

    /** @throws Problem 409 where no money came */
    static ReceiptPaper of(Payment payment, Park park) {
        if (payment.method == Payment.Method.CREDIT_NOTE) {
            throw Problem.conflict(Language.words(PaperWords.class).noMoney());
        }
        var view = PaymentView.of(payment);
        var ids = view.allocations().stream().map(PaymentView.Part::invoiceId).toList();
        var numbers = (ids.isEmpty() ? List.<Invoice>of() : Invoice.<Invoice>list("id in ?1", ids)).stream()
                .collect(toMap(one -> one.id, one -> one.number));
        return new ReceiptPaper(view, park.name, InvoicePaper.lessor(payment.paidOn, park),
                Enterprise.byIds(List.of(payment.enterpriseId)).get(0), view.allocations().stream()
                        .map(part -> new Part(numbers.get(part.invoiceId()), part.amount())).toList());
    }

    /** Says which payment it is of: its day and the tail of its id. */
    public String number() {
        var id = payment.id().toString();
        return payment.paidOn().toString().replace("-", "") + "-" + id.substring(id.length() - TAIL);
    }

    /** The amount in Chinese capitals; {@code null} in another language. */
    public String capitals() {
        return Language.current() == Language.ZH ? Capitals.of(payment.amount()) : null;
    }
}
