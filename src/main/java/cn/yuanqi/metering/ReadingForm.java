package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** A reading as a form sends it; what was typed stays when it is refused. */
public class ReadingForm {
    @RestForm
    public String readOn;
    @RestForm
    public String value;
    @RestForm
    public String rolledOver;
    @RestForm
    public String confirmed;
    @RestForm
    public String reader;
    @RestForm
    public String note;
    /** A photo of the dial. */
    @RestForm
    public FileUpload file;

    List<FieldError> errors = new ArrayList<>();

    static ReadingForm on(LocalDate today) {
        var form = new ReadingForm();
        form.readOn = today.toString();
        return form;
    }

    public List<FieldError> getErrors() {
        return errors;
    }

    /** Whether the asker was asked to confirm the consumption. */
    public boolean isAsked() {
        return has("confirmed");
    }

    /** Whether the value is lower than the one before. */
    public boolean isLower() {
        return rolledOver != null || has("value") || has("rolledOver");
    }

    private boolean has(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    /** @throws Problem 422 when day or number cannot be read */
    ReadingFacts facts() {
        var facts = new ReadingFacts();
        facts.readOn = day(readOn);
        facts.value = number("value", value);
        facts.rolledOver = rolledOver != null;
        facts.confirmed = confirmed != null;
        facts.reader = reader;
        facts.note = note;
        return facts;
    }

    static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            throw Problem.invalid("readOn", Language.words(MeterWords.class).dayMissing());
        }
    }

    static BigDecimal number(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : new BigDecimal(typed.strip().replace(",", ""));
        } catch (NumberFormatException noNumber) {
            throw Problem.invalid(field, Language.words(MeterWords.class).badValue());
        }
    }
}
