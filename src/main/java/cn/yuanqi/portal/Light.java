package cn.yuanqi.portal;

import java.util.List;
import java.util.stream.Stream;

import cn.yuanqi.platform.Language;

/** One of the five faces of a status: an icon and words beside the colour, which never speaks alone. */
record Light(String status, String icon) {

    static final List<Light> ALL = Stream
            .of(new Light("COMPLIANT", "circle-check"), new Light("WARNING", "alert-triangle"),
                    new Light("EXCEEDED", "alert-octagon-filled"), new Light("CANNOT_JUDGE", "help-circle"),
                    new Light("NOT_MONITORED", "circle-minus"))
            .toList();

    public String words() {
        PortalWords words = Language.words(PortalWords.class);
        return switch (status) {
            case "COMPLIANT" -> words.light_COMPLIANT();
            case "WARNING" -> words.light_WARNING();
            case "EXCEEDED" -> words.light_EXCEEDED();
            case "CANNOT_JUDGE" -> words.light_CANNOT_JUDGE();
            default -> words.light_NOT_MONITORED();
        };
    }
}
