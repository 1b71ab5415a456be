package cn.yuanqi.platform.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How a text table is written: seen by reading it once from end to end.
 *
 * @param marked whether it begins with a byte order mark
 * @param lines how many lines it has, counting those inside quotation marks
 */
record CsvText(Charset charset, boolean marked, char separator, int lines) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BOM = '\ufeff';
    private static final String SEPARATORS = ",;\t";

    /** @throws Unreadable when it is neither UTF-8 nor GB18030 */
    static CsvText of(CsvTable.Source source) throws IOException {
        try {
            return in(StandardCharsets.UTF_8, source);
        } catch (CharacterCodingException notUtf8) {
            try {
                return in(GB18030, source);
            } catch (CharacterCodingException neither) {
                throw new Unreadable(TableWords::wrongEncoding);
            }
        }
    }

    private static CsvText in(Charset charset, CsvTable.Source source) throws IOException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(source.open(), decoder)) {
            return in(charset, reader);
        }
    }

    private static CsvText in(Charset charset, Reader reader) throws IOException {
        var buffer = new char[8192];
        var separators = new int[SEPARATORS.length()];
        boolean marked = false;
        boolean first = true;
        int lines = 1;
        int got = reader.read(buffer);
        if (got > 0) {
            marked = buffer[0] == BOM;
        }
        for (; got > 0; got = reader.read(buffer)) {
            for (int i = 0; i < got; i++) {
                char character = buffer[i];
                if (character == 0) {
                    throw new Unreadable(TableWords::wrongEncoding);
                } else if (character == '\n') {
                    lines++;
                    first = false;
                } else if (first && SEPARATORS.indexOf(character) >= 0) {
                    separators[SEPARATORS.indexOf(character)]++;
                }
            }
        }
        return new CsvText(charset, marked, most(separators), lines);
    }

    private static char most(int[] separators) {
        int most = 0;
        for (int i = 1; i < separators.length; i++) {
            most = separators[i] > separators[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
