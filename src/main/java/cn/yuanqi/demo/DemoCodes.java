package cn.yuanqi.demo;

import cn.yuanqi.enterprise.CreditCode;

/**
 * Credit codes that are valid by GB 32100-2015 and belong to nobody: they name the district 500199, which Chongqing does
 * not have.
 */
final class DemoCodes {
    /** Registered by the market regulator (9), an enterprise (1), in a district that does not exist. */
    private static final String WHERE = "91500199";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private DemoCodes() {
    }

    /** The code of the n-th demo enterprise, n in 1…9999. */
    static String of(int n) {
        var seventeen = WHERE + organisation(String.format("MADE%04d", n));
        return seventeen + CreditCode.checkCharacter(seventeen);
    }

    /** Eight characters and the check character of GB 11714-1997 over them. */
    private static String organisation(String eight) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(eight.charAt(i), 36) * WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return eight + (check == 10 ? "X" : String.valueOf(check % 11));
    }
}
