package cn.yuanqi.environment.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

import org.jboss.resteasy.reactive.RestForm;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What the forms about an order send; what was typed stays as it was typed. */
public class RectificationForm {
    @RestForm
    public String enterprise;
    @RestForm
    public List<String> alerts;
    @RestForm
    public String inspection;
    @RestForm
    public String demand;
    @RestForm
    public String dueOn;
    @RestForm
    public String text;
    @RestForm
    public String reason;
    /** {@code true} or {@code false}. */
    @RestForm
    public String sufficient;

    public final List<Problem.FieldError> errors = new ArrayList<>();

    RectificationInput input() {
        var about = new LinkedHashSet<UUID>();
        if (alerts != null) {
            alerts.forEach(each -> about.add(Ids.parse(each)));
        }
        return new RectificationInput(id(enterprise), about, demand, day(), id(inspection));
    }

    Finding finding() {
        return new Finding(sufficient == null || sufficient.isBlank() ? null : Boolean.valueOf(sufficient), text,
                "true".equals(sufficient) ? null : day(), id(inspection));
    }

    public boolean names(UUID alert) {
        return alerts != null && alerts.contains(alert.toString());
    }

    private LocalDate day() {
        try {
            return dueOn == null || dueOn.isBlank() ? null : LocalDate.parse(dueOn.strip());
        } catch (DateTimeParseException noDay) {
            throw Problem.invalid("dueOn", Language.words(RectificationWords.class).noDay());
        }
    }

    private static UUID id(String given) {
        return given == null || given.isBlank() ? null : Ids.parse(given);
    }
}
