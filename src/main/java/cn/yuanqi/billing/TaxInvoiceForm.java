package cn.yuanqi.billing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** What is entered of a tax invoice, as it was typed. */
public class TaxInvoiceForm {
    @RestForm
    public String number;
    @RestForm
    public String madeOn;
    @RestForm
    public FileUpload file;

    static TaxInvoiceForm of(TaxInvoice made, LocalDate today) {
        var form = new TaxInvoiceForm();
        form.number = made == null ? "" : made.number;
        form.madeOn = (made == null ? today : made.madeOn).toString();
        return form;
    }

    boolean hasFile() {
        return file != null && file.fileName() != null && !file.fileName().isEmpty();
    }

    LocalDate day() {
        try {
            return LocalDate.parse(madeOn == null ? "" : madeOn.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** @throws Problem 422 naming each field that does not hold */
    void mustHold(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        number = number == null ? "" : number.strip();
        if (!number.matches("[0-9A-Za-z-]{8,30}")) {
            errors.add(new FieldError("number", Language.words(TaxWords.class).badNumber()));
        }
        if (day() == null) {
            errors.add(new FieldError("madeOn", Language.words(TaxWords.class).badDay()));
        } else if (day().isAfter(today)) {
            errors.add(new FieldError("madeOn", Language.words(TaxWords.class).dayInFuture()));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
