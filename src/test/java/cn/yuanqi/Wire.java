package cn.yuanqi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A cable between a browser and the application that can go dead: then nothing passes, and nobody is told. */
public final class Wire implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final int target;
    private volatile boolean dead;

    /** @param target the port of the application on this machine */
    public Wire(int target) throws IOException {
        this.target = target;
        beside(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    public void cut() {
        dead = true;
    }

    /** What was connected before is gone; new connections pass. */
    public void mend() throws IOException {
        dead = false;
        for (Socket end : ends) {
            end.close();
        }
        ends.clear();
    }

    private void accept() throws IOException {
        while (!door.isClosed()) {
            Socket near = door.accept();
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            ends.add(near);
            ends.add(far);
            beside(() -> pass(near, far));
            beside(() -> pass(far, near));
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!dead) {
                    out.write(buffer, 0, read);
                }
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void beside(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                return;
            }
        }, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        mend();
    }
}
