package cn.yuanqi.request;

import java.util.List;

import cn.yuanqi.platform.Problem;

/** An item of the catalogue as it is written, by the JSON door, the form or the release. */
class ItemFacts {
    /** Cannot be changed once it is written. */
    public String code;
    public ItemCategory category;
    public String nameZh;
    public String nameEn;
    public String descriptionZh;
    public String descriptionEn;
    public String providerZh;
    public String providerEn;
    /** Working days. */
    public int slaDays;
    public List<ItemStep> steps;
    public List<ItemQuestion> questions;

    /** @throws Problem 422 naming each field that does not hold */
    void mustHold() {
        code = clean(code);
        nameZh = clean(nameZh);
        nameEn = clean(nameEn) == null ? nameZh : clean(nameEn);
        descriptionZh = clean(descriptionZh);
        descriptionEn = clean(descriptionEn);
        providerZh = clean(providerZh);
        providerEn = clean(providerEn);
        steps = steps == null ? List.of() : steps;
        questions = questions == null ? List.of() : questions;
        var errors = new ItemCheck(this).errors();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String called() {
        return Bilingual.of(nameZh, nameEn);
    }
}
