package cn.yuanqi.enterprise.report;

import java.util.List;

/**
 * What the next version of a form is to be.
 *
 * @param validFrom the first period that is filed with it
 */
record NextForm(String validFrom, String titleZh, String titleEn, List<Field> fields) {
}
