package cn.yuanqi.environment.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** A signature as a canvas sends it: {@code data:image/png;base64,…}. */
final class Drawn {
    private static final String BEGINNING = "data:image/png;base64,";
    private static final int LONGEST = 400_000;
    static final String FIELD = "drawn";

    private Drawn() {
    }

    /** Its bytes in a file of their own, which the caller deletes. @throws Problem 422 when it is no such picture */
    static Path file(String data) {
        var words = Language.words(InspectionWords.class);
        if (data.length() > LONGEST || !data.startsWith(BEGINNING)) {
            throw Problem.invalid(FIELD, words.noSignature());
        }
        try {
            return Files.write(Files.createTempFile("signature", ".png"),
                    Base64.getDecoder().decode(data.substring(BEGINNING.length())));
        } catch (IllegalArgumentException noBase64) {
            throw Problem.invalid(FIELD, words.noSignature());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
