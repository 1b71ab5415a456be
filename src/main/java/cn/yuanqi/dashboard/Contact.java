package cn.yuanqi.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.ReadingLatest;

/**
 * Which outlets are heard, of those that should report; a frame of any kind is a sign of life.
 *
 * @param silent those that are not, the longest silence first, at most as many as a card holds
 */
record Contact(long outlets, long online, List<Silent> silent) {
    private static final int SHOWN = 5;

    /** @param heardAt when its last frame came, {@code null} when none ever did */
    record Silent(Outlet outlet, Enterprise enterprise, Instant heardAt) {
    }

    static Contact now(Instant now) {
        return now(now, SHOWN);
    }

    /** @param most of the silent ones that are named */
    static Contact now(Instant now, int most) {
        var heard = ReadingLatest.heard();
        var outlets = Outlet.all().stream().filter(outlet -> outlet.logger.enabled).toList();
        var silent = outlets.stream().filter(outlet -> isSilent(outlet, heard.get(outlet.id), now))
                .sorted(Comparator.comparing(outlet -> heard.getOrDefault(outlet.id, Instant.EPOCH))).toList();
        var shown = silent.subList(0, Math.min(most, silent.size()));
        var names = Directory.ofOutlets(shown);
        return new Contact(outlets.size(), outlets.size() - silent.size(),
                shown.stream().map(outlet -> new Silent(outlet,
                        names.enterprises().get(outlet.enterpriseId), heard.get(outlet.id))).toList());
    }

    static boolean isSilent(Outlet outlet, Instant heardAt, Instant now) {
        var patience = Duration.ofSeconds((long) outlet.realtimeSeconds * outlet.offlineFactor);
        return heardAt == null || heardAt.plus(patience).isBefore(now);
    }

    public double percent() {
        return outlets == 0 ? 0 : Math.floor(online * 1000.0 / outlets) / 10;
    }
}
