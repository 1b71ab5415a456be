package cn.yuanqi.environment.hj212;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The packet around a data segment: {@code ##}, four digits of length in bytes, the segment, checksum, CR LF. */
public final class Packet {
    static final int PREFIX = 6;
    static final int CRC = 4;
    static final int LONGEST = 9999;
    /** The largest data segment of the standard, in bytes. */
    static final int STANDARD = 1024;

    private Packet() {
    }

    /**
     * The packet of a data segment.
     *
     * @throws IllegalArgumentException over 9999 bytes, which four digits cannot say
     */
    public static byte[] of(String segment) {
        byte[] data = segment.getBytes(StandardCharsets.UTF_8);
        if (data.length > LONGEST) {
            throw new IllegalArgumentException("a data segment of " + data.length + " bytes");
        }
        ByteArrayOutputStream packet = new ByteArrayOutputStream(data.length + PREFIX + CRC + 2);
        packet.writeBytes(String.format("##%04d", data.length).getBytes(StandardCharsets.US_ASCII));
        packet.writeBytes(data);
        packet.writeBytes(String.format("%04X\r\n", Crc.of(data)).getBytes(StandardCharsets.US_ASCII));
        return packet.toByteArray();
    }
}
