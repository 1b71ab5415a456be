package cn.yuanqi.environment.hj212;

/** What a frame does otherwise than HJ 212 says and is accepted for all the same; recorded with the raw frame. */
public enum Deviation {
    /** Only where checking is switched off; else such bytes are refused. */
    WRONG_CRC, LOWER_CASE_CRC, NO_CRLF,
    /** More than 1024 bytes of data. */
    LONG_SEGMENT,
    /** Malformed bytes, read as U+FFFD. */
    NOT_UTF8, UNKNOWN_HEADER_ITEM, DUPLICATE_ITEM, NO_QN,
    /** 13 digits, milliseconds since 1970, instead of 17. */
    EPOCH_QN, BAD_QN, NO_ST, BAD_ST, NO_CN, BAD_CN, NO_PW, PW_AFTER_MN, MN_NOT_HEX, NO_FLAG, BAD_FLAG,
    /** Version bits above those of 2025. */
    UNKNOWN_VERSION,
    /** Flag says split, but PNUM or PNO is missing, unreadable, or PNO is not within 1…PNUM. */
    BAD_SPLIT,
    /** Written as {@code PNUM=0002}. */
    PADDED_SPLIT,
    /** PNUM or PNO without the Flag's bit. */
    UNFLAGGED_SPLIT,
    /** A needless {@code ;}, such as before the closing {@code &&}. */
    EMPTY_ITEM,
    /** Something inside CP that is not {@code name=value}; it stands in the raw frame only. */
    BAD_ITEM,
    /** {@code &&} inside CP. */
    INNER_AMPERSANDS, NO_DATA_TIME,
    /** 17 digits, with milliseconds, instead of 14. */
    LONG_DATA_TIME, BAD_DATA_TIME,
    /** {@code Flag=N} without its factor's code: counted as of the factor before it. */
    BARE_FIELD, NON_STANDARD_CODE,
    /** A factor with figures but without data flag, which counts as N. */
    NO_DATA_FLAG, BAD_DATA_FLAG, BAD_NUMBER,
    /** More than 14 digits. */
    LONG_NUMBER
}
