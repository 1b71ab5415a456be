package cn.yuanqi.policy;

import cn.yuanqi.platform.Language;

/**
 * A document that a policy asks for.
 *
 * @param code tells it from the others of the policy
 * @param titleEn {@code null} where nobody translated it
 */
public record ChecklistItem(String code, String titleZh, String titleEn, boolean required) {
    public String title() {
        return Language.current() == Language.EN && titleEn != null ? titleEn : titleZh;
    }
}
