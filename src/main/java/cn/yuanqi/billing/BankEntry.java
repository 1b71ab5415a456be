package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * What a line of a bank's statement says.
 *
 * @param amount CNY that came in
 * @param reference the bank's own, {@code null} where it gives none
 */
record BankEntry(LocalDate paidOn, BigDecimal amount, String payer, String account, String reference,
        String remark) {

    /**
     * What makes the line one: the bank's reference, the day and the sum; without a reference all that it says.
     *
     * @param place among the lines of the file that say the same, from 0: twice the same sum on a day are two payments
     */
    String key(int place) {
        var said = reference == null
                ? String.join("\n", "", payer, account, remark, String.valueOf(place))
                : reference;
        return sha256(paidOn + "\n" + amount.toPlainString() + "\n" + said);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
