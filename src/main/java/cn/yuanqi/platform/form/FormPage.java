package cn.yuanqi.platform.form;

import java.util.List;

import cn.yuanqi.platform.Problem.FieldError;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A form as it is drawn.
 *
 * @param hint one sentence under the title
 * @param version of what is changed, {@code null} for something new
 */
public record FormPage(String title, String hint, Way way, String button, Integer version, List<Section> sections,
        List<FieldError> errors) {

    /** Where it is sent to, and where it leads back to. */
    public record Way(String action, String back, String backWords) {
    }

    /** Fields that belong together. @param title {@code null} for the first @param hint {@code null} for none */
    public record Section(String title, String hint, List<FormField> fields) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(FormPage form);
    }

    public TemplateInstance draw() {
        return Templates.page(this);
    }

    /** Errors that belong to no field shown. */
    public List<FieldError> others() {
        return errors.stream().filter(error -> sections.stream().flatMap(section -> section.fields().stream())
                .noneMatch(field -> field.name().equals(error.field()))).toList();
    }
}
