package cn.yuanqi.environment.hj212;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Packets seen in public, when they are at hand, and always some of our own; without CR LF. */
final class Vectors {
    private static final Path PUBLIC = Path.of("..", "shared", "data", "hj212", "vectors.tsv");

    private Vectors() {
    }

    static List<byte[]> all() {
        List<byte[]> all = new ArrayList<>();
        LocalDateTime time = LocalDateTime.of(2026, 1, 31, 23, 59, 59);
        all.add(trimmed(
                Frames.rtd("YQDEMO000000000000000001", "123456", time, Map.of("w01018", "12.5", "w21003", "1"))));
        all.add(trimmed(Frames.mean("2031", "010000A8900016F000169DC0", "a+b", time, Map.of("w01006", "1999.99"))));
        all.add(trimmed(Frames.of("3020", "88888880000001", "x", time, "i11001-Info=//清洗管路//")));
        all.add(trimmed(Packet.of("ST=32;CN=2011;MN=LD130133000015;PW=123456;CP=&&DataTime=20160824003817000;"
                + "B01-Rtd=36.91;011-Rtd=231.0,Flag=N;&&")));
        all.add(trimmed(Packet.of("QN=1700000000000;ST=32;CN=2061;PW=1;MN=z;Flag=11;PNUM=0002;PNO=1;CP=&&&&")));
        if (Files.exists(PUBLIC)) {
            published().forEach(all::add);
        }
        return all;
    }

    private static List<byte[]> published() {
        try {
            return Files.readAllLines(PUBLIC).stream().map(line -> line.split("\t", 3))
                    .filter(parts -> parts[1].equals("valid") || parts[1].equals("COMPUTED")).map(Vectors::packet)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packet(String[] parts) {
        return parts[2].strip().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] trimmed(byte[] packet) {
        return Arrays.copyOf(packet, packet.length - 2);
    }
}
