package cn.yuanqi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** A store that is set half is named at the start, and never taken for the folder. */
class FileSettingsTest {
    private static final String ENDPOINT = "YUANQI_FILES_S3_ENDPOINT";
    private static final String BUCKET = "YUANQI_FILES_S3_BUCKET";
    private static final String KEY = "YUANQI_FILES_S3_ACCESS_KEY";
    private static final String SECRET = "YUANQI_FILES_S3_SECRET_KEY";

    private static List<String> missing(Map<String, String> set) {
        return FileStore.missingSettings(name -> set.getOrDefault(name, ""));
    }

    @Test
    void withAllOfThemOrNoneNothingIsMissing() {
        assertEquals(List.of(), missing(Map.of()));
        assertEquals(List.of(), missing(Map.of(ENDPOINT, "http://s3.test", BUCKET, "b", KEY, "k", SECRET, "s")));
    }

    @Test
    void withSomeOfThemTheOthersAreNamed() {
        assertEquals(List.of(BUCKET, KEY, SECRET), missing(Map.of(ENDPOINT, "http://s3.test")));
        assertEquals(List.of(ENDPOINT), missing(Map.of(BUCKET, "b", KEY, "k", SECRET, "s")));
    }

    @Test
    void whatIsSetToNothingIsMissing() {
        assertEquals(List.of(ENDPOINT, SECRET), missing(Map.of(ENDPOINT, " ", BUCKET, "b", KEY, "k", SECRET, "")));
        assertEquals(List.of(), missing(Map.of(ENDPOINT, "", BUCKET, "", KEY, "", SECRET, "")));
    }
}
