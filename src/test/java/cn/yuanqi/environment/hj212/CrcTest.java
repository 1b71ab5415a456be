package cn.yuanqi.environment.hj212;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class CrcTest {
    @Test
    void theKnownValuesOfAppendixA() {
        assertEquals(0xFFFF, Crc.of(""));
        assertEquals(0x9481, Crc.of("1"));
        assertEquals(0x2F80, Crc.of("123456789"));
        assertEquals(0x1C80, Crc.of(
                "QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&"));
    }

    @Test
    void theTableSaysWhatTheStandardsLoopSays() {
        Random random = new Random(212);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[random.nextInt(100)];
            random.nextBytes(bytes);
            assertEquals(loop(bytes), Crc.of(bytes));
        }
    }

    @Test
    void theSumOfAnyStretchIsKnownFromTheStatesAtItsEnds() {
        byte[] stream = new byte[3_000];
        new Random(2017).nextBytes(stream);
        int[] states = new int[stream.length + 1];
        states[0] = 42;
        for (int i = 0; i < stream.length; i++) {
            states[i + 1] = Crc.step(states[i], stream[i]);
        }
        for (int from = 0; from < stream.length; from += 37) {
            for (int to = from; to <= stream.length; to += 53) {
                byte[] stretch = Arrays.copyOfRange(stream, from, to);
                assertEquals(Crc.of(stretch), Crc.between(states[from], states[to], to - from));
            }
        }
    }

    @Test
    void lengthAndSumCountBytesNotCharacters() {
        assertEquals(Crc.of("清".getBytes(StandardCharsets.UTF_8)), Crc.of("清"));
        assertEquals("##0003", new String(Packet.of("清"), 0, 6, StandardCharsets.US_ASCII));
    }

    private static int loop(byte[] bytes) {
        int crc = 0xFFFF;
        for (byte b : bytes) {
            crc = crc >> 8 ^ b & 0xFF;
            for (int i = 0; i < 8; i++) {
                int low = crc & 1;
                crc >>= 1;
                if (low == 1) {
                    crc ^= 0xA001;
                }
            }
        }
        return crc;
    }
}
