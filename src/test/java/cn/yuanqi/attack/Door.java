package cn.yuanqi.attack;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * One way into the service, as it itself lists it.
 *
 * @param takes the media type of its body, empty for none
 * @param open whom the list of doors lets in: roles in small letters, {@code platform}, {@code signed} (any person known
 *        here), {@code account} (any account of the realm) or {@code anyone}
 */
record Door(String method, String path, String takes, Set<String> open) {
    private static final UUID NOWHERE = UUID.fromString("01890000-0000-7000-8000-000000000000");

    boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean isOfPark() {
        return path.contains("/parks/{park}");
    }

    /** The address with this park, this id where ids are, and something that reads where a number or a day is. */
    String in(String park, UUID id) {
        return path.replace("{park}", park).replaceAll("\\{(n|number|place|version)}", "1")
                .replaceAll("\\{(day|date)}", "2026-01-01").replace("{month}", "2026-01")
                .replace("{factor}", "w01018").replaceAll("\\{[^}]+}", id.toString());
    }

    String in(String park) {
        return in(park, NOWHERE);
    }

    boolean letsIn(String role) {
        return open.contains("anyone") || open.contains(role.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
