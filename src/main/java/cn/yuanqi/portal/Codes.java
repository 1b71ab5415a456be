package cn.yuanqi.portal;

import io.quarkus.qute.TemplateExtension;

/** From codes to the keys of their words: a page never shows a bare code. */
@TemplateExtension
final class Codes {

    private Codes() {
    }

    /** The bare name of an enum constant or text, for templates that compare it. */
    static String codeName(Object status) {
        return status instanceof Enum<?> constant ? constant.name() : String.valueOf(status);
    }

    /** {@code {portal:message(e.status.key('stage'))}} says the words of {@code stage_INCUBATING}. */
    static String key(Object code, String kind) {
        return kind + "_" + codeName(code);
    }
}
