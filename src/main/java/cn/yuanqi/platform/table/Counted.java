package cn.yuanqi.platform.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a zip while it inflates: counts what really comes out, whatever the headers say, and stops at the bounds. */
final class Counted extends FilterInputStream {
    private static final long MOST_OF_ONE = 100_000_000;
    private static final long MOST_OF_ALL = 150_000_000;
    /** Sheets full of the same rows shrink a hundredfold; only above this much does the ratio say something. */
    private static final long RATIO_COUNTS = 20_000_000;
    private static final long HIGHEST_RATIO = 150;

    /** What has come out of all parts of one file. */
    static final class Total {
        private final long packed;
        private long inflated;

        /** @param packed the size of the whole file, in bytes */
        Total(long packed) {
            this.packed = packed;
        }

        private void add(int bytes) {
            inflated += bytes;
            if (inflated > MOST_OF_ALL || inflated > RATIO_COUNTS && inflated > packed * HIGHEST_RATIO) {
                throw new Unreadable(TableWords::zipBomb);
            }
        }
    }

    private final Total total;
    private long count;

    Counted(InputStream in, Total total) {
        super(in);
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        add(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int got = super.read(into, from, most);
        add(Math.max(got, 0));
        return got;
    }

    private void add(int bytes) {
        count += bytes;
        total.add(bytes);
        if (count > MOST_OF_ONE) {
            throw new Unreadable(TableWords::zipBomb);
        }
    }
}
