package cn.yuanqi.platform;

/** How many rows a page holds. */
public final class Limit {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Limit() {
    }

    /** The page size that was asked for: 50 when nothing was said, 422 below 1, above 200, or when it is no number. */
    public static int of(String asked) {
        return of(asked, USUAL, MOST);
    }

    public static int of(String asked, int usual, int most) {
        if (asked == null || asked.isEmpty()) {
            return usual;
        }
        try {
            int limit = Integer.parseInt(asked);
            if (limit >= 1 && limit <= most) {
                return limit;
            }
        } catch (NumberFormatException noNumber) {
            throw bad(most);
        }
        throw bad(most);
    }

    private static Problem bad(int most) {
        return Problem.invalid("limit", Language.words(PlatformWords.class).badLimit(most));
    }
}
