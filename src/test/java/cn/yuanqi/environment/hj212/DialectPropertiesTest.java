package cn.yuanqi.environment.hj212;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What the three editions have in common, whatever is said in them. */
class DialectPropertiesTest {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void eachIsAnsweredInItsOwnForm(@ForAll("said") Said said) {
        Frame frame = read(said.packet());
        assertEquals(said.version, frame.version());
        String answer = new String(Answer.to(frame), StandardCharsets.UTF_8);
        Frame understood = read(Answer.to(frame));
        assertEquals("9014", understood.cn());
        assertEquals(said.mn, understood.mn());
        assertEquals(frame.qn(), understood.answeredQn());
        assertEquals(said.version == Version.V2005, !answer.contains("Flag="));
        assertTrue(said.version == Version.V2005
                || answer.contains(";Flag=" + (said.version.ordinal() << 2) + ";CP=&&&&"), answer);
        assertFalse(understood.answerWanted());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsAskedCanBeReadInEveryEdition(@ForAll("said") Said said) {
        Request request = new Request("20261123080000000", "2061", "123456",
                "BeginTime=20261122000000,EndTime=20261123000000");
        Frame asked = read(request.packet(said.mn, "32", said.version));
        assertEquals(said.version, asked.version());
        assertTrue(asked.answerWanted());
        assertEquals("20261122000000", asked.items().get("BeginTime"));
        assertEquals("20261123000000", asked.items().get("EndTime"));
        assertTrue(Set.of(Deviation.NO_DATA_TIME).containsAll(asked.deviations()),
                asked.deviations()::toString);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aPacketWithWrongBytesNeverBecomesAnotherUnnoticed(@ForAll("said") Said said,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 100_000) Integer> places, @ForAll byte noise) {
        byte[] packet = said.packet();
        byte[] broken = packet.clone();
        for (int place : places) {
            broken[place % broken.length] ^= noise;
        }
        for (Found found : Feeding.all(broken)) {
            if (found instanceof Frame frame) {
                assertFalse(frame.mn().isEmpty());
                assertTrue(frame.raw().length <= broken.length);
            }
        }
        byte[] after = Feeding.join(broken, packet);
        assertTrue(Feeding.frames(Feeding.all(after)).stream()
                .anyMatch(frame -> new String(frame.raw(), StandardCharsets.UTF_8)
                        .equals(new String(packet, StandardCharsets.UTF_8))));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatWasKeptIsReadAgainAsItWasHeard(@ForAll("said") Said said) {
        Frame heard = read(said.packet());
        Frame kept = Frame.of(heard.raw()).orElseThrow();
        assertEquals(heard.factors(), kept.factors());
        assertEquals(heard.items(), kept.items());
        assertEquals(heard.deviations(), kept.deviations());
        assertEquals(heard.split(), kept.split());
    }

    /** A message of an edition. */
    record Said(Version version, String mn, String cn, String cp, boolean split) {
        byte[] packet() {
            int flag = version.ordinal() << 2 | (split ? 2 : 0) | 1;
            return Packet.of("QN=20261123080000001;ST=32;CN=" + cn + ";PW=123456;MN=" + mn
                    + (version == Version.V2005 ? "" : ";Flag=" + flag + (split ? ";PNUM=2;PNO=1" : "")) + ";CP=&&" + cp
                    + "&&");
        }
    }

    @Provide
    Arbitrary<Said> said() {
        Arbitrary<String> mn = Arbitraries.strings().withCharRange('0', '9').withCharRange('A', 'F').ofMinLength(1)
                .ofMaxLength(24);
        Arbitrary<String> text = Arbitraries.strings().withCharRange(' ', '~').withChars("化氧量\uD83D\uDCA7")
                .excludeChars('&', '#').ofMaxLength(60);
        return Combinators.combine(Arbitraries.of(Version.values()), mn,
                Arbitraries.of("2011", "2051", "2061", "2031", "2021", "2081", "3020", "9011", "9012", "9013"), text,
                Arbitraries.of(true, false)).as(Said::new);
    }

    private static Frame read(byte[] packet) {
        List<Frame> frames = Feeding.frames(Feeding.all(packet));
        assertEquals(1, frames.size());
        assertNotNull(frames.get(0).mn());
        return frames.get(0);
    }
}
