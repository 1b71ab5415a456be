package cn.yuanqi.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that must have as many bytes as was said. */
final class Exactly extends FilterInputStream {
    private final long length;
    private long read;

    Exactly(InputStream bytes, long length) {
        super(bytes);
        this.length = length;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? -1 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int some = super.read(into, from, most);
        count(some);
        return some;
    }

    private void count(int some) throws IOException {
        if (some > 0) {
            read += some;
        } else if (some < 0 && read < length) {
            throw wrong();
        }
    }

    /** A reader that takes only what was announced would not see that there is more. */
    void mustBeAtItsEnd() throws IOException {
        if (read() >= 0 || read != length) {
            throw wrong();
        }
    }

    private IOException wrong() {
        return new IOException(
                "expected " + length + " bytes, but there were " + (read < length ? "only " : "") + read);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
