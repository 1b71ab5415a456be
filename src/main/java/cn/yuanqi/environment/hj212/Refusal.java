package cn.yuanqi.environment.hj212;

/**
 * Bytes that were no frame: nothing of them is answered or kept, but all are counted.
 *
 * @param excerpt the bytes' beginning as received, at most {@value #EXCERPT} of them
 * @param length how many bytes the refusal speaks of
 */
public record Refusal(Reason reason, byte[] excerpt, int length) implements Found {
    static final int EXCERPT = 1040;

    /** Why they were none. */
    public enum Reason {
        /** Bytes outside any {@code ##}. */
        GARBAGE,
        /** {@code ##} without four digits behind it, or over the largest length. */
        BAD_LENGTH, WRONG_CRC,
        /** The checksum fits but there is no {@code CP=&&…&&}, or no usable MN. */
        BAD_SEGMENT,
        /** The declared length covered a whole valid frame. */
        OVERTAKEN,
        /** Not completed in time, or the connection ended within. */
        GIVEN_UP
    }
}
