package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem.FieldError;

/** A relief as a form asks for it: a sum, or a percentage with its sign; what was typed stays as it was typed. */
public class ReliefForm {
    @RestForm
    public String amount;
    /** Beside each other: the invoice's lines, and what was typed for each. */
    @RestForm
    public List<String> lineIds = new ArrayList<>();
    @RestForm
    public List<String> lineAmounts = new ArrayList<>();
    @RestForm
    public String reason;
    @RestForm
    public FileUpload file;

    private final List<FieldError> errors = new ArrayList<>();

    public List<FieldError> errors() {
        return errors;
    }

    public String typedFor(UUID line) {
        return lineIds == null ? "" : typedAt(lineIds.indexOf(line.toString()));
    }

    private String typedAt(int place) {
        return lineAmounts != null && place >= 0 && place < lineAmounts.size() ? lineAmounts.get(place) : "";
    }

    /** What was typed; what does not read stands in {@link #errors}. */
    ReliefInput input() {
        var input = new ReliefInput();
        input.reason = reason;
        if (!clean(amount).isEmpty()) {
            input.percent = percent("amount", clean(amount));
            input.amount = input.percent == null ? number("amount", clean(amount)) : null;
        }
        input.lines = new ArrayList<>();
        for (int i = 0; lineIds != null && i < lineIds.size(); i++) {
            var typed = clean(typedAt(i));
            if (!typed.isEmpty()) {
                var percent = percent("lines", typed);
                input.lines.add(new ReliefInput.Part(Ids.parse(lineIds.get(i)),
                        percent == null ? number("lines", typed) : null, percent));
            }
        }
        return input;
    }

    private BigDecimal percent(String field, String typed) {
        return typed.endsWith("%") || typed.endsWith("％")
                ? number(field, typed.substring(0, typed.length() - 1).strip())
                : null;
    }

    private BigDecimal number(String field, String typed) {
        try {
            return new BigDecimal(typed.replace(",", "").replace("，", ""));
        } catch (NumberFormatException noNumber) {
            errors.add(new FieldError(field, Language.words(ReliefWords.class).sumOrPercent()));
            return null;
        }
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}
