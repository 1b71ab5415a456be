package cn.yuanqi.environment.hj212;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class DeframerPropertiesTest {
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidIsUnderstood(@ForAll("messages") String segment) {
        byte[] packet = Packet.of(segment);
        List<Found> found = Feeding.all(packet);
        assertEquals(List.of(), Feeding.refusals(found));
        Frame frame = Feeding.frames(found).get(0);
        assertArrayEquals(packet, frame.raw());
        assertEquals(segment, again(frame));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noBytesWhateverThrow(@ForAll("hostile") byte[] bytes) {
        Feeding.all(bytes);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void howTheBytesAreCutMakesNoDifference(@ForAll("streams") byte[] stream, @ForAll @Size(3) List<Integer> at) {
        int[] cuts = at.stream().mapToInt(cut -> Math.floorMod(cut, stream.length + 1)).sorted().toArray();
        List<String> whole = Feeding.told(Feeding.all(stream));
        assertEquals(whole, Feeding.told(Feeding.pieces(stream, cuts)));
        assertEquals(whole, Feeding.told(Feeding.singly(stream)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void framesAmongGarbageAreAllFound(@ForAll("garbageAndMessages") List<byte[]> parts) {
        List<byte[]> packets = new ArrayList<>();
        for (int i = 1; i < parts.size(); i += 2) {
            packets.add(parts.get(i));
        }
        List<Frame> frames = Feeding.frames(Feeding.all(Feeding.join(parts.toArray(byte[][]::new))));
        assertEquals(packets.size(), frames.size());
        for (int i = 0; i < packets.size(); i++) {
            assertArrayEquals(packets.get(i), frames.get(i).raw());
        }
    }

    @Provide
    Arbitrary<String> messages() {
        Arbitrary<String> value = Arbitraries.strings().withCharRange('0', '9').withChars("ABCDEFabcdef./ 化")
                .ofMinLength(1)
                .ofMaxLength(20).filter(v -> v.equals(v.strip()));
        Arbitrary<String> factor = Combinators.combine(Arbitraries.of("w01018", "w21003", "011", "ele01"),
                Arbitraries.of("Rtd", "Avg", "Flag"), value).as((code, field, v) -> code + "-" + field + "=" + v);
        Arbitrary<String> items = factor.list().ofMaxSize(8).uniqueElements(f -> f.substring(0, f.indexOf('-')))
                .map(list -> String.join(";", list));
        return Combinators.combine(Arbitraries.integers().between(0, 255), value, value, items)
                .as((flag, pw, mn, cp) -> "QN=20260101000000001;ST=32;CN=2011;PW=" + pw + ";MN=" + mn + ";Flag=" + flag
                        + ";CP=&&" + cp + "&&");
    }

    @Provide
    Arbitrary<byte[]> hostile() {
        return Arbitraries.oneOf(Arbitraries.bytes().array(byte[].class).ofMaxSize(300), pieces());
    }

    @Provide
    Arbitrary<byte[]> streams() {
        return Arbitraries
                .oneOf(pieces(), messages().map(Packet::of), Arbitraries.bytes().array(byte[].class).ofMaxSize(20))
                .list().ofMaxSize(8).map(parts -> Feeding.join(parts.toArray(byte[][]::new)));
    }

    @Provide
    Arbitrary<List<byte[]>> garbageAndMessages() {
        return Combinators.combine(pieces(), messages().map(Packet::of)).as(List::of).list().ofMaxSize(5)
                .map(pairs -> pairs.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<byte[]> pieces() {
        return Arbitraries
                .of("#", "##", "##0010", "##0", "##9999", "##+100", "&&", "CP=&&", "MN=1", ";", "\r\n", "\r", "x",
                        "FFFF", "##0000FFFF", "\u0000", "化")
                .list().ofMaxSize(12).map(list -> LoggerClient.bytes(String.join("", list)));
    }

    private static String again(Frame frame) {
        List<String> items = new ArrayList<>();
        frame.factors()
                .forEach((code, fields) -> fields.forEach((field, v) -> items.add(code + "-" + field + "=" + v)));
        String head = "QN=" + frame.qn() + ";ST=" + frame.st() + ";CN=" + frame.cn() + ";PW=" + frame.pw() + ";MN="
                + frame.mn()
                + ";Flag=" + frame.flag() + ";CP=&&";
        return head + String.join(";", items) + "&&";
    }
}
