package cn.yuanqi.enterprise.report;

import cn.yuanqi.platform.Language;

/**
 * One line of a form.
 *
 * @param unit what it is written in unless somebody says otherwise
 * @param signed whether it may be negative
 * @param noteZh what to write here, {@code null} without
 */
public record Field(String code, String titleZh, String titleEn, FieldKind kind, Unit unit, boolean required,
        boolean signed, String noteZh, String noteEn, Aggregation aggregation) {

    /** In the asker's language. */
    public String title() {
        return Language.current() == Language.ZH ? titleZh : titleEn;
    }

    /** In the other language. */
    public String otherTitle() {
        return Language.current() == Language.ZH ? titleEn : titleZh;
    }

    /** In the asker's language; {@code null} without. */
    public String note() {
        return Language.current() == Language.ZH ? noteZh : noteEn;
    }
}
