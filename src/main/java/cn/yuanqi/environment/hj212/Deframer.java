package cn.yuanqi.environment.hj212;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import cn.yuanqi.environment.hj212.Candidates.Candidate;
import cn.yuanqi.environment.hj212.Refusal.Reason;
import cn.yuanqi.environment.hj212.Undecided.Report;

/**
 * Finds the frames in a connection's bytes. Every {@code ##} with four digits behind it is a candidate; each is judged when
 * its last byte is there, and the first to be whole and valid wins, over the longer ones around it too. So a rescan after
 * a failure never happens: what it would find is already being watched, and how the bytes were cut into reads makes no
 * difference. Work per byte is bounded ({@link Crc}), memory too ({@link Window}). Not thread-safe; holds no clock.
 */
final class Deframer {
    /** After so long without a further byte, a partial frame is given up; in ms. */
    static final long PATIENCE = 5_000;
    /** A valid frame waits so long for its CR LF; in ms. */
    static final long GRACE = 50;
    /** Garbage is reported at least this often, in bytes. */
    static final int GARBAGE_RUN = 4096;

    private final int longest;
    private final boolean checkCrc;
    private final Window window = new Window();
    private final Candidates open = new Candidates();
    private final Undecided undecided = new Undecided();
    private final Prefix prefix = new Prefix();
    private List<Found> found = new ArrayList<>();
    private Complete complete;
    private long misread;
    private long loose = -1;
    /** Bytes right behind a failure belong to it and are not reported again. */
    private boolean failed;
    private long fruitless;
    private long heard;
    private long work;

    Deframer(int longest, boolean checkCrc) {
        this.longest = longest;
        this.checkCrc = checkCrc;
    }

    /** What these bytes complete, in order; {@code now} in ms of any clock that never goes back. */
    List<Found> feed(byte[] bytes, long now) {
        expire(now);
        heard = now;
        for (int place = 0; place < bytes.length; place++) {
            place += plain(bytes, place);
            if (place < bytes.length) {
                accept(bytes[place]);
            }
        }
        return taken();
    }

    /** What the passing of time alone decides. */
    List<Found> tick(long now) {
        expire(now);
        return taken();
    }

    /** Nothing was read meanwhile, by our own choice: that time is not held against the peer. */
    void waited(long now) {
        heard = now;
    }

    /** The connection is over. */
    List<Found> end() {
        release();
        giveUp();
        return taken();
    }

    /** When {@link #tick} is next of use; {@link Long#MAX_VALUE} when nothing is begun. */
    long due() {
        return complete != null ? heard + GRACE : begun() ? heard + PATIENCE : Long.MAX_VALUE;
    }

    /** Bytes since the last valid frame. */
    long fruitless() {
        return fruitless;
    }

    /** Steps taken so far, each of bounded cost: what the linear-time test counts. */
    long work() {
        return work + window.moved();
    }

    int memory() {
        return window.capacity();
    }

    private List<Found> taken() {
        List<Found> taken = found;
        found = new ArrayList<>();
        return taken;
    }

    private void expire(long now) {
        if (complete != null && now - heard >= GRACE) {
            release();
        }
        if (now - heard >= PATIENCE && begun()) {
            giveUp();
        }
    }

    private boolean begun() {
        return prefix.begun() || !open.none() || loose >= 0;
    }

    /** Takes the bytes that nothing begins or ends with, those within a candidate, at once; says how many. */
    private int plain(byte[] bytes, int from) {
        int taken = complete != null || prefix.begun() ? 0 : window.addPlain(bytes, from, open.nextEnd() - 1);
        work += taken;
        fruitless += taken;
        return taken;
    }

    private void accept(byte b) {
        work++;
        if (complete != null) {
            if (complete.takes(b)) {
                if (complete.closed()) {
                    release();
                }
                return;
            }
            release();
        }
        fruitless++;
        if (open.none() && !prefix.begun() && loose < 0 && window.last() != '#') {
            if (b == '\r' || b == '\n') {
                return;
            }
            window.restart();
        }
        if (window.full()) {
            window.makeRoom(keep());
        }
        window.add(b);
        length(b);
        for (Candidate c = open.takeEnding(window.end()); c != null; c = open.takeEnding(window.end())) {
            judge(c);
        }
        if (complete == null && open.none() && !prefix.begun()) {
            garbage();
        }
    }

    /** The first position that is still of use. */
    private long keep() {
        long keep = Math.min(window.end() - Packet.PREFIX, open.first(window.end()));
        return loose >= 0 ? Math.min(keep, loose) : keep;
    }

    private void length(byte b) {
        boolean second = b == '#' && window.before() == '#';
        if (prefix.begun()) {
            if (prefix.takes(b)) {
                if (prefix.length() >= 0) {
                    begin(new Candidate(prefix.end(), prefix.length()));
                }
                return;
            }
            misread(prefix.end());
        }
        if (second) {
            prefix.begin(window.end() - 2);
            if (open.none()) {
                looseUntil(prefix.start());
                failed = false;
            }
        }
    }

    private void begin(Candidate candidate) {
        if (candidate.length() > longest) {
            misread(candidate.start());
        } else {
            open.add(candidate);
        }
    }

    /** A run of {@code #} is one failure for every three of them, not one for each. */
    private void misread(long start) {
        if (start >= misread) {
            misread = window.end();
            fail(Reason.BAD_LENGTH, start, window.end());
        }
    }

    private void judge(Candidate candidate) {
        work++;
        int from = window.index(candidate.start()) + Packet.PREFIX;
        int to = from + candidate.length();
        Set<Deviation> deviations = EnumSet.noneOf(Deviation.class);
        if (!window.sumFits(from, to, deviations) && checkCrc) {
            fail(Reason.WRONG_CRC, candidate.start(), candidate.end());
            return;
        }
        Segment segment = null;
        if (Segment.closed(window.bytes(), from, to)) {
            int cp = Segment.findCp(window.bytes(), from, to);
            work += (cp < 0 ? ~cp : cp) - from;
            segment = cp < 0 ? null : Segment.read(window.bytes(), cp, new Segment.Stretch(from, to), deviations);
        }
        if (segment == null) {
            fail(Reason.BAD_SEGMENT, candidate.start(), candidate.end());
        } else {
            win(candidate,
                    new Complete(window.copy(candidate.start(), candidate.end(), Complete.TAIL), segment, deviations));
        }
    }

    private void win(Candidate winner, Complete whole) {
        work += winner.length() + open.size();
        for (Candidate outer : open.startingBefore(winner.start())) {
            undecided.add(Reason.OVERTAKEN, outer.start(), winner.start());
        }
        settle(winner.start());
        forget();
        complete = whole;
        failed = false;
        fruitless = 0;
    }

    private void fail(Reason reason, long start, long end) {
        undecided.add(reason, start, end);
        settle(open.first(window.end()));
    }

    /** Nothing that begins before can become part of a frame any more. */
    private void settle(long before) {
        for (Report report = undecided.takeBefore(before); report != null; report = undecided.takeBefore(before)) {
            work++;
            refuse(report);
            failed = true;
        }
    }

    private void refuse(Report report) {
        byte[] excerpt = window.excerpt(report.start(), report.end());
        work += excerpt.length;
        found.add(new Refusal(report.reason(), excerpt, (int) (report.end() - report.start())));
    }

    private void garbage() {
        if (failed) {
            return;
        }
        if (loose < 0) {
            loose = window.end() - 1;
        }
        if (window.end() - loose >= GARBAGE_RUN) {
            looseUntil(window.end());
        }
    }

    private void looseUntil(long end) {
        if (loose >= 0 && loose < end) {
            refuse(new Report(Reason.GARBAGE, loose, end));
        }
        loose = -1;
    }

    private void giveUp() {
        for (Candidate partial : open.startingBefore(window.end())) {
            undecided.add(Reason.GIVEN_UP, partial.start(), window.end());
        }
        if (prefix.begun()) {
            undecided.add(Reason.GIVEN_UP, prefix.start(), window.end());
        }
        settle(Long.MAX_VALUE);
        looseUntil(window.end());
        forget();
        failed = false;
    }

    private void forget() {
        open.clear();
        undecided.clear();
        prefix.end();
        loose = -1;
        window.restart();
    }

    private void release() {
        if (complete != null) {
            found.add(complete.frame());
            complete = null;
        }
    }
}
