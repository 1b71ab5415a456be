package cn.yuanqi.platform;

/** Characters that no text of people has. */
public final class Damage {
    private static final int LEFT_EMBEDDING = 0x202a;
    private static final int RIGHT_OVERRIDE = 0x202e;
    private static final int LEFT_ISOLATE = 0x2066;
    private static final int POP_ISOLATE = 0x2069;

    private Damage() {
    }

    /**
     * Half a character, a NUL, or a sign that turns the direction of writing: the first two no database keeps, the third
     * shows another text than is stored (Unicode UTS 55).
     */
    public static boolean is(int character) {
        return character == 0 || Character.getType(character) == Character.SURROGATE || turns(character);
    }

    private static boolean turns(int character) {
        return character >= LEFT_EMBEDDING && character <= RIGHT_OVERRIDE
                || character >= LEFT_ISOLATE && character <= POP_ISOLATE;
    }
}
