package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** A proof of payment as a form sends it; what was typed stays as it was typed. */
public class ProofForm {
    @RestForm
    public FileUpload file;
    /** The invoices that it is for; may be left out where the address names one. */
    @RestForm("invoiceIds")
    public List<String> invoiceIds = new ArrayList<>();
    @RestForm
    public String amount;
    @RestForm
    public String paidOn;
    @RestForm
    public String reference;

    private final List<FieldError> errors = new ArrayList<>();

    static ProofForm on(LocalDate today) {
        var form = new ProofForm();
        form.paidOn = today.toString();
        return form;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** @throws Problem 422 naming each field that does not hold */
    PaymentFacts facts(LocalDate today) {
        var facts = new PaymentFacts();
        try {
            facts.amount = new BigDecimal(clean(amount).replace(",", "").replace("，", ""));
        } catch (NumberFormatException noSum) {
            facts.amount = null;
        }
        try {
            facts.paidOn = LocalDate.parse(clean(paidOn));
        } catch (DateTimeParseException noDay) {
            facts.paidOn = null;
        }
        facts.reference = reference;
        facts.mustHold(today);
        return facts;
    }

    /** @throws Problem 422 when none is named, 404 for what is no id */
    List<UUID> invoices() {
        var ids = new LinkedHashSet<UUID>();
        if (invoiceIds != null) {
            invoiceIds.stream().flatMap(given -> List.of(given.split(",")).stream()).map(String::strip)
                    .filter(given -> !given.isEmpty()).forEach(given -> ids.add(Ids.parse(given)));
        }
        if (ids.isEmpty()) {
            throw Problem.invalid("invoiceIds", Language.words(ProofWords.class).noInvoice());
        }
        return List.copyOf(ids);
    }

    public boolean names(UUID invoice) {
        return invoiceIds != null && invoiceIds.contains(invoice.toString());
    }

    void refused(Problem problem) {
        errors.addAll(problem.errors().isEmpty()
                ? List.of(new FieldError("invoiceIds", problem.getMessage()))
                : problem.errors());
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}
