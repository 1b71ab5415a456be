package cn.yuanqi.environment.hj212;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class FrameTest {
    private static final String HEAD = "QN=20260101080000001;ST=32;CN=2011;PW=123456;MN=010000A8900016F000169DC0;Flag=5;";

    @Test
    void aFrameAsTheStandardWritesIt() {
        Frame frame = frame(HEAD + "CP=&&DataTime=20160801085857;w01001-Rtd=7.1,w01001-Flag=N;"
                + "w01018-SampleTime=20160801070000,w01018-Rtd=2.2,w01018-Flag=N,w01018-EFlag=A01&&");
        assertEquals(Set.of(), frame.deviations());
        assertEquals("20260101080000001", frame.qn());
        assertEquals("32", frame.st());
        assertEquals("2011", frame.cn());
        assertEquals("123456", frame.pw());
        assertEquals("010000A8900016F000169DC0", frame.mn());
        assertEquals(5, frame.flag());
        assertEquals(Version.V2017, frame.version());
        assertTrue(frame.answerWanted());
        assertNull(frame.pnum());
        assertEquals(LocalDateTime.of(2016, 8, 1, 8, 58, 57), frame.dataTime());
        assertEquals(List.of("w01001", "w01018"), List.copyOf(frame.factors().keySet()));
        assertEquals(Map.of("SampleTime", "20160801070000", "Rtd", "2.2", "Flag", "N", "EFlag", "A01"),
                frame.factors().get("w01018"));
        assertEquals(Map.of("DataTime", "20160801085857"), frame.items());
        assertThrows(UnsupportedOperationException.class, () -> frame.factors().clear());
    }

    @Test
    void theFlagSaysVersionAnswerAndSplit() {
        for (int flag = 0; flag < 12; flag++) {
            Frame frame = frame("QN=20260101080000001;ST=32;CN=2061;PW=1;MN=A1;Flag=" + flag + ";PNUM=2;PNO=1;CP=&&&&");
            assertEquals(Version.values()[flag / 4], frame.version());
            assertEquals(flag % 2 == 1, frame.answerWanted());
            assertEquals(flag / 2 % 2 == 0, frame.deviations().contains(Deviation.UNFLAGGED_SPLIT));
            assertEquals(2, frame.pnum());
            assertEquals(1, frame.pno());
        }
        assertEquals(Version.V2005, frame("ST=32;CN=2011;PW=1;MN=A1;CP=&&&&").version());
        assertFalse(frame("ST=32;CN=2011;PW=1;MN=A1;CP=&&&&").answerWanted());
    }

    @Test
    void whateverIsSeenInTheFieldIsSurvivedAndSaid() {
        assertDeviates("ST=32;CN=2011;PW=1;MN=A1;CP=&&DataTime=20260101080000&&", Deviation.NO_QN, Deviation.NO_FLAG);
        assertDeviates("QN=1700000000000;ST=32;CN=2011;PW=1;MN=A1;Flag=5;CP=&&DataTime=20260101080000&&",
                Deviation.EPOCH_QN);
        assertDeviates("QN=2026;ST=3;CN=x;PW=1;MN=A1;Flag=5;CP=&&&&", Deviation.BAD_QN, Deviation.BAD_ST,
                Deviation.BAD_CN);
        assertDeviates("QN=20260101080000001;ST=32;CN=3020;MN=ZL1;PW=1;Flag=5;CP=&&&&", Deviation.PW_AFTER_MN,
                Deviation.MN_NOT_HEX);
        assertDeviates("QN=20260101080000001;MN=A1;Flag=5;CP=&&&&", Deviation.NO_ST, Deviation.NO_CN, Deviation.NO_PW);
        assertDeviates("QN=20260101080000001;ST=32;CN=3020;PW=1;MN=A1;MN=B2;X=1;Flag=5;CP=&&&&",
                Deviation.DUPLICATE_ITEM,
                Deviation.UNKNOWN_HEADER_ITEM);
        for (String flag : List.of("-1", "256", "x", "", "99999999999", "+5", "٥")) {
            assertDeviates("QN=20260101080000001;ST=32;CN=3020;PW=1;MN=A1;Flag=" + flag + ";CP=&&&&",
                    Deviation.BAD_FLAG);
        }
        assertDeviates("QN=20260101080000001;ST=32;CN=3020;PW=1;MN=A1;Flag=13;CP=&&&&", Deviation.UNKNOWN_VERSION);
        assertDeviates("QN=20260101080000001;ST=32;CN=3020;PW=1;MN=A1;Flag=7;PNUM=0002;PNO=3;CP=&&&&",
                Deviation.BAD_SPLIT,
                Deviation.PADDED_SPLIT);
        assertDeviates(HEAD + "CP=&&&&", Deviation.NO_DATA_TIME);
        assertDeviates(HEAD + "CP=&&DataTime=20260101080000123&&", Deviation.LONG_DATA_TIME);
        for (String time : List.of("20260230080000", "2026010108", "20260101250000", "00000000000000",
                "2026-01-01 08:00", "")) {
            assertDeviates(HEAD + "CP=&&DataTime=" + time + "&&", Deviation.BAD_DATA_TIME);
            assertNull(frame(HEAD + "CP=&&DataTime=" + time + "&&").dataTime());
        }
        assertDeviates(HEAD + "CP=&&DataTime=20260101080000;;w01018-Rtd=1,w01018-Flag=N;&&", Deviation.EMPTY_ITEM);
        assertDeviates(HEAD + "CP=&&DataTime=20260101080000;w01018-Rtd=1;nonsense;=2&&", Deviation.BAD_ITEM,
                Deviation.NO_DATA_FLAG);
        assertDeviates(HEAD + "CP=&&DataTime=20260101080000;a&&b=1&&", Deviation.INNER_AMPERSANDS);
        assertDeviates(HEAD + "CP=&&DataTime=20260101080000;ele01-Rtd=1,ele01-Flag=X&&", Deviation.NON_STANDARD_CODE,
                Deviation.BAD_DATA_FLAG);
        assertDeviates(HEAD + "CP=&&DataTime=20260101080000;w01018-Rtd=0.123456789012345,w01018-Flag=N&&",
                Deviation.LONG_NUMBER);
        assertDeviates(HEAD + "CP=&&DataTime=20260101080000;w01018-Rtd=NaN,w01018-Flag=N&&", Deviation.BAD_NUMBER);
    }

    @Test
    void aBareFlagBelongsToTheFactorBeforeIt() {
        for (String separator : List.of(",", ";")) {
            Frame frame = frame(HEAD + "CP=&&DataTime=20260101080000;w01018-Rtd=1,w01018-Flag=N;w21003-Rtd=2"
                    + separator + "Flag=D&&");
            assertEquals("D", frame.factors().get("w21003").get("Flag"));
            assertEquals("N", frame.factors().get("w01018").get("Flag"));
            assertEquals(Set.of(Deviation.BARE_FIELD), frame.deviations());
        }
    }

    @Test
    void malformedTextIsReadAndSaid() {
        byte[] packet = Packet.of(HEAD + "CP=&&DataTime=20260101080000;Info=ab&&");
        String text = new String(packet, StandardCharsets.ISO_8859_1).replace("ab", "\u00c7\u00e5");
        byte[] data = text.substring(6, text.length() - 6).getBytes(StandardCharsets.ISO_8859_1);
        byte[] sealed = Feeding.join(LoggerClient.bytes(text.substring(0, 6)), data,
                LoggerClient.bytes(String.format("%04X\r\n", Crc.of(data))));
        Frame frame = Feeding.frames(Feeding.all(sealed)).get(0);
        assertEquals(Set.of(Deviation.NOT_UTF8), frame.deviations());
        assertEquals("\uFFFD\uFFFD", frame.items().get("Info"));
    }

    @Test
    void figuresAreReadExactlyOrNotAtAll() {
        for (String plain : List.of("0", "12.50", "-0.5", "007", ".5", "123456789012345.12345678901234567890")) {
            assertEquals(new BigDecimal(plain), Decimal.of(plain));
        }
        assertEquals("5", Decimal.of("5.").toPlainString());
        for (String trap : new String[]{null, "", " ", "+1", "--1", "1e5", "1E9999", "NaN", "Infinity", "0x1", "1,5",
                "1.2.3", ".",
                "-", "１２", "1234567890123456", "1".repeat(9_000), "0." + "1".repeat(21), "1 "}) {
            assertNull(Decimal.of(trap), () -> "read: " + trap);
        }
    }

    @Test
    void theAnswerSpeaksTheVersionOfTheQuestion() {
        assertAnswer("QN=20260101080000001;ST=91;CN=9014;PW=123456;MN=010000A8900016F000169DC0;Flag=4;CP=&&&&",
                HEAD + "CP=&&&&");
        assertAnswer("QN=20260101080000001;ST=91;CN=9014;PW=1;MN=A1;Flag=8;CP=&&&&",
                "QN=20260101080000001;ST=32;CN=2011;PW=1;MN=A1;Flag=11;PNUM=1;PNO=1;CP=&&&&");
        assertAnswer("ST=91;CN=9014;PW=1;MN=A1;CP=&&QN=20260101080000001;CN=2051&&",
                "QN=20260101080000001;ST=32;CN=2051;PW=1;MN=A1;Flag=1;CP=&&&&");
        assertAnswer("ST=91;CN=9014;PW=;MN=A1;Flag=4;CP=&&&&", "ST=32;CN=2011;MN=A1;Flag=5;CP=&&&&");
    }

    @Test
    void aPacketLongerThanItsLengthCanSayIsNotMade() {
        assertNotEquals(0, Packet.of("x".repeat(9_999)).length);
        String longer = "x".repeat(10_000);
        assertThrows(IllegalArgumentException.class, () -> Packet.of(longer));
    }

    private static void assertAnswer(String answer, String question) {
        assertEquals(new String(Packet.of(answer), StandardCharsets.UTF_8),
                new String(Answer.to(frame(question)), StandardCharsets.UTF_8));
    }

    private static void assertDeviates(String segment, Deviation first, Deviation... others) {
        assertEquals(EnumSet.of(first, others), frame(segment).deviations(), segment);
    }

    private static Frame frame(String segment) {
        List<Found> found = Feeding.all(Packet.of(segment));
        assertEquals(List.of(), Feeding.refusals(found), segment);
        return Feeding.frames(found).get(0);
    }
}
