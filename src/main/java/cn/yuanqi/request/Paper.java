package cn.yuanqi.request;

/**
 * A line of a step's checklist.
 *
 * @param code tells it from all others of the item
 * @param validityMonths after its issue it holds so long; {@code null} when it does not expire
 */
record Paper(String code, String nameZh, String nameEn, boolean required, Integer validityMonths) {

    public String called() {
        return Bilingual.of(nameZh, nameEn);
    }
}
