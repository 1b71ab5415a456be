package cn.yuanqi.enterprise.document;

import cn.yuanqi.platform.Problem;

/** The number of a version, as it stands in an address. */
final class Numbered {
    private Numbered() {
    }

    /** What is no number cannot exist, so it is answered like an absent one. */
    static int of(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw Problem.notFound();
        }
    }
}
