package cn.yuanqi.environment.hj212;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Bytes as UTF-8; malformed ones become U+FFFD, which never swallows a separator. */
final class Text {
    private Text() {
    }

    static String of(byte[] bytes, int from, int to, Set<Deviation> deviations) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
        } catch (CharacterCodingException malformed) {
            deviations.add(Deviation.NOT_UTF8);
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
    }
}
