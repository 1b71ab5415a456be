package cn.yuanqi.request;

import java.util.List;

/**
 * A step of an item of the catalogue.
 *
 * @param actor who does it
 * @param slaDays working days that it may take; {@code null} when only the whole is promised
 */
record ItemStep(String nameZh, String nameEn, Side actor, Integer slaDays, List<Paper> documents) {

    ItemStep {
        documents = documents == null ? List.of() : documents;
    }

    public String called() {
        return Bilingual.of(nameZh, nameEn);
    }
}
