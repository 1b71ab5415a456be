package cn.yuanqi.environment.monitoring;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;

import cn.yuanqi.platform.Language;

/** The deviations of a conformity report in words. */
final class Deviations {
    private static final Map<String, Function<DeviationWords, String>> WORDS = Map.ofEntries(
            entry("WRONG_CRC", DeviationWords::wrongCrc),
            entry("LOWER_CASE_CRC", DeviationWords::lowerCaseCrc),
            entry("NO_CRLF", DeviationWords::noCrlf),
            entry("LONG_SEGMENT", DeviationWords::longSegment),
            entry("NOT_UTF8", DeviationWords::notUtf8),
            entry("UNKNOWN_HEADER_ITEM", DeviationWords::unknownHeaderItem),
            entry("DUPLICATE_ITEM", DeviationWords::duplicateItem),
            entry("NO_QN", DeviationWords::noQn),
            entry("EPOCH_QN", DeviationWords::epochQn),
            entry("BAD_QN", DeviationWords::badQn),
            entry("NO_ST", DeviationWords::noSt),
            entry("BAD_ST", DeviationWords::badSt),
            entry("NO_CN", DeviationWords::noCn),
            entry("BAD_CN", DeviationWords::badCn),
            entry("NO_PW", DeviationWords::noPw),
            entry("PW_AFTER_MN", DeviationWords::pwAfterMn),
            entry("MN_NOT_HEX", DeviationWords::mnNotHex),
            entry("NO_FLAG", DeviationWords::noFlag),
            entry("BAD_FLAG", DeviationWords::badFlag),
            entry("UNKNOWN_VERSION", DeviationWords::unknownVersion),
            entry("BAD_SPLIT", DeviationWords::badSplit),
            entry("PADDED_SPLIT", DeviationWords::paddedSplit),
            entry("UNFLAGGED_SPLIT", DeviationWords::unflaggedSplit),
            entry("EMPTY_ITEM", DeviationWords::emptyItem),
            entry("BAD_ITEM", DeviationWords::badItem),
            entry("INNER_AMPERSANDS", DeviationWords::innerAmpersands),
            entry("NO_DATA_TIME", DeviationWords::noDataTime),
            entry("LONG_DATA_TIME", DeviationWords::longDataTime),
            entry("BAD_DATA_TIME", DeviationWords::badDataTime),
            entry("BARE_FIELD", DeviationWords::bareField),
            entry("NON_STANDARD_CODE", DeviationWords::nonStandardCode),
            entry("NO_DATA_FLAG", DeviationWords::noDataFlag),
            entry("BAD_DATA_FLAG", DeviationWords::badDataFlag),
            entry("BAD_NUMBER", DeviationWords::badNumber),
            entry("LONG_NUMBER", DeviationWords::longNumber),
            entry("GARBAGE", DeviationWords::garbage),
            entry("BAD_LENGTH", DeviationWords::badLength),
            entry("BAD_SEGMENT", DeviationWords::badSegment),
            entry("OVERTAKEN", DeviationWords::overtaken),
            entry("GIVEN_UP", DeviationWords::givenUp),
            entry("FUTURE_TIME", DeviationWords::futureTime),
            entry("TOO_OLD", DeviationWords::tooOld),
            entry("UNKNOWN_FACTOR", DeviationWords::unknownFactor),
            entry("NOT_STORABLE", DeviationWords::notStorable),
            entry("NO_TIME_IN_PART", DeviationWords::noTimeInPart),
            entry("INCOMPLETE_SPLIT", DeviationWords::incompleteSplit));

    private Deviations() {
    }

    static boolean known(String deviation) {
        return WORDS.containsKey(deviation);
    }

    /** What it means, in the language of the request. */
    static String meaning(String deviation) {
        return WORDS.getOrDefault(deviation, DeviationWords::other).apply(Language.words(DeviationWords.class));
    }
}
