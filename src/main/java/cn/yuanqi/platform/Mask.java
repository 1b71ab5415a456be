package cn.yuanqi.platform;

/** What tells people apart without telling how to reach them: for whoever does not work on the case. */
public final class Mask {
    private static final String HIDDEN = "****";
    private static final int MOBILE = 11;
    private static final int SHORT = 7;

    private Mask() {
    }

    /** 138****0001; of a shorter number less, of a very short one nothing. */
    public static String phone(String phone) {
        if (phone == null || phone.isEmpty()) {
            return phone;
        }
        int length = phone.length();
        if (length < SHORT) {
            return HIDDEN;
        }
        int head = length < MOBILE ? 2 : 3;
        int tail = length < MOBILE ? 2 : 4;
        return phone.substring(0, head) + HIDDEN + phone.substring(length - tail);
    }

    /** The family name alone: 张**. */
    public static String name(String name) {
        if (name == null || name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.max(1, Math.min(2, name.length() - first)));
    }

    /** z****@example.com. */
    public static String mail(String mail) {
        int at = mail == null ? -1 : mail.indexOf('@');
        return at < 1 ? mail : mail.charAt(0) + HIDDEN + mail.substring(at);
    }
}
