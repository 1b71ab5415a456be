package cn.yuanqi.notification.robot;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Lets messages out of the house only to where a park may send any. A name is resolved once: every address that it has must
 * be public, and the connection goes to the one that was looked at, whatever the name says a moment later.
 */
final class HookGuard {

    /** How names are resolved. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** Why an address is none for a robot. */
    enum Refusal {
        UNREADABLE, NOT_HTTPS, NOT_THEIRS, UNKNOWN_HOST, NOT_PUBLIC
    }

    static final class Refused extends RuntimeException {
        private final transient Refusal why;

        Refused(Refusal why) {
            super(why.name());
            this.why = why;
        }

        Refusal why() {
            return why;
        }
    }

    /** Where a message goes: to this address and no other, with this host's name and certificate. */
    record Target(URI uri, InetAddress address) {
        int port() {
            return uri.getPort() > 0 ? uri.getPort() : isTls() ? 443 : 80;
        }

        boolean isTls() {
            return uri.getScheme().equals("https");
        }
    }

    private final RobotConfig config;
    private final Names names;

    HookGuard(RobotConfig config, Names names) {
        this.config = config;
        this.names = names;
    }

    /** What an address says by itself. @throws Refused when it cannot be one of that kind */
    URI read(RobotKind kind, String address) {
        var uri = parsed(address);
        var host = host(uri);
        boolean inside = isInside(host);
        if (!"https".equals(uri.getScheme()) && !(inside && "http".equals(uri.getScheme()))) {
            throw new Refused(Refusal.NOT_HTTPS);
        }
        var theirs = hosts(kind);
        if (theirs != null && (!theirs.contains(host) || !kind.isPath(uri.getPath() == null ? "" : uri.getPath())
                || uri.getPort() != -1 && uri.getPort() != 443 && !inside)) {
            throw new Refused(Refusal.NOT_THEIRS);
        }
        return uri;
    }

    /** The same, and where it leads now. @throws Refused when one of its addresses is not public */
    Target target(RobotKind kind, String address) {
        var uri = read(kind, address);
        var host = host(uri);
        try {
            var all = names.of(host);
            if (all.length == 0) {
                throw new Refused(Refusal.UNKNOWN_HOST);
            }
            if (!isInside(host) && !Arrays.stream(all).allMatch(PublicAddress::is)) {
                throw new Refused(Refusal.NOT_PUBLIC);
            }
            return new Target(uri, all[0]);
        } catch (UnknownHostException unknown) {
            throw new Refused(Refusal.UNKNOWN_HOST);
        }
    }

    private static URI parsed(String address) {
        try {
            var uri = new URI(address.strip());
            if (uri.getHost() == null || uri.getScheme() == null || uri.getRawUserInfo() != null
                    || uri.getRawFragment() != null || uri.getPort() == 0 || uri.getPort() > 65_535
                    || address.length() > 1000) {
                throw new Refused(Refusal.UNREADABLE);
            }
            return uri;
        } catch (URISyntaxException unreadable) {
            throw new Refused(Refusal.UNREADABLE);
        }
    }

    static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    private boolean isInside(String host) {
        return config.inside().map(hosts -> hosts.contains(host)).orElse(false);
    }

    private List<String> hosts(RobotKind kind) {
        return switch (kind) {
            case DINGTALK -> config.dingtalk();
            case WECOM -> config.wecom();
            case FEISHU -> config.feishu();
            case GENERIC -> null;
        };
    }
}
