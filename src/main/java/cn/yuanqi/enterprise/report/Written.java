package cn.yuanqi.enterprise.report;

/**
 * What a person wrote into one line of a form.
 *
 * @param text as written; blank = nothing
 * @param unit {@code null} = the unit of the line
 * @param confirmed whether the person said that the value is right although it looks like a slip of the unit;
 *        {@code null} = nothing was said about it
 */
public record Written(String text, Unit unit, Boolean confirmed) {

    public Written {
        text = text == null ? "" : text.strip();
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
