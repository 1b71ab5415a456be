package cn.yuanqi.platform.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/** The ports of 127.0.0.1. */
final class Ports {
    private Ports() {
    }

    /** One that nobody listens on right now. */
    static int anyFree() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(loopback(), 0));
            return socket.getLocalPort();
        }
    }

    /** @throws CannotStart naming the first port that another program holds, and the setting that moves it */
    static void mustBeFree(Map<String, Integer> portsBySetting) throws IOException {
        for (Map.Entry<String, Integer> port : portsBySetting.entrySet()) {
            if (taken(port.getValue())) {
                throw new CannotStart(
                        "端口 " + port.getValue() + " 已被其他程序占用：请停止该程序，或用 -D" + port.getKey() + "=<端口> 换一个端口。",
                        "Port " + port.getValue()
                                + " is taken by another program: stop that program, or choose another port with -D"
                                + port.getKey() + "=<port>.");
            }
        }
    }

    /** Both ways, because systems differ in whether a listener on all addresses forbids binding to one. */
    static boolean taken(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback(), port), 500);
            return true;
        } catch (IOException nobodyAnswers) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(loopback(), port));
                return false;
            } catch (IOException held) {
                return true;
            }
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[]{127, 0, 0, 1});
    }
}
