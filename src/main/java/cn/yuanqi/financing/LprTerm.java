package cn.yuanqi.financing;

/** Which loan prime rate: for one year, or for five years and more. */
public enum LprTerm {
    Y1, Y5;

    private static final int FIVE_YEARS = 60;

    /** The rate for one year up to five years, the other beyond. */
    static LprTerm of(int months) {
        return months <= FIVE_YEARS ? Y1 : Y5;
    }
}
