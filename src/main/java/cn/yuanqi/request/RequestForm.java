package cn.yuanqi.request;

import java.util.List;

import cn.yuanqi.platform.Problem.FieldError;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A form as it is drawn; what was typed stays as it was typed.
 *
 * @param hint one sentence under the title
 * @param more whether there can be more rows
 */
record RequestForm(String title, String hint, String action, String back, String backWords, String button, boolean more,
        List<Section> sections, List<FieldError> errors) {

    /** Fields that belong together. @param title {@code null} for the first @param hint {@code null} for none */
    record Section(String title, String hint, List<FormField> fields) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(RequestForm form);
    }

    TemplateInstance draw() {
        return Templates.form(this);
    }

    /** Errors that belong to no field shown. */
    public List<FieldError> others() {
        return errors.stream().filter(error -> sections.stream().flatMap(section -> section.fields().stream())
                .noneMatch(field -> field.name().equals(error.field()))).toList();
    }
}
