package cn.yuanqi.platform.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aTakenPortIsNamedWithTheSettingThatMovesIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, Integer> ports = Map.of(Settings.HTTP_PORT, other.getLocalPort());

            CannotStart refused = assertThrows(CannotStart.class, () -> Ports.mustBeFree(ports));

            assertTrue(refused.getMessage().contains("端口 " + other.getLocalPort() + " 已被其他程序占用"), refused.getMessage());
            assertTrue(refused.getMessage().contains("Port " + other.getLocalPort() + " is taken"),
                    refused.getMessage());
            assertTrue(refused.getMessage().contains("-Dquarkus.http.port="), refused.getMessage());
        }
    }

    @Test
    void aListenerOnAllAddressesHoldsItsPort() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertTrue(Ports.taken(other.getLocalPort()));
        }
    }

    @Test
    void aPortThatWasJustLeftIsFree() throws IOException {
        int left = Ports.anyFree();

        assertFalse(Ports.taken(left));
        assertDoesNotThrow(() -> Ports.mustBeFree(Map.of(Settings.HTTP_PORT, left)));
    }
}
