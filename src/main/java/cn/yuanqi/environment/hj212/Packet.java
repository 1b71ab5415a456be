package cn.yuanqi.environment.hj212;

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
        byte[] packet = new byte[PREFIX + data.length + CRC + 2];
        packet[0] = '#';
        packet[1] = '#';
        for (int place = PREFIX - 1, rest = data.length; place > 1; place--, rest /= 10) {
            packet[place] = (byte) ('0' + rest % 10);
        }
        System.arraycopy(data, 0, packet, PREFIX, data.length);
        for (int place = packet.length - 3, rest = Crc.of(data); place > packet.length - 3 - CRC; place--, rest >>= 4) {
            packet[place] = (byte) Character.toUpperCase(Character.forDigit(rest & 0xF, 16));
        }
        packet[packet.length - 2] = '\r';
        packet[packet.length - 1] = '\n';
        return packet;
    }
}
