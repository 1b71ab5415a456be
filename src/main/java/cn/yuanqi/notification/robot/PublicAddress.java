package cn.yuanqi.notification.robot;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Whether an address is one of the open internet's, by the IANA special-purpose registries (RFC 6890). Java reads
 * IPv4-mapped IPv6 addresses as the IPv4 addresses that they are.
 */
final class PublicAddress {
    /** Not to be reached from outside, or not to be reached at all; 100.64/10 has clouds' metadata services, too. */
    private static final Block[] CLOSED = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/3", "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48",
            "3fff::/20").map(Block::of).toArray(Block[]::new);
    /** Of IPv6 only global unicast is open; loopback, mapped, NAT64, ULA, link-local and multicast lie outside of it. */
    private static final Block UNICAST = Block.of("2000::/3");

    private PublicAddress() {
    }

    static boolean is(InetAddress address) {
        return (address instanceof Inet4Address || UNICAST.has(address))
                && Arrays.stream(CLOSED).noneMatch(block -> block.has(address));
    }

    private record Block(byte[] from, int bits) {
        static Block of(String cidr) {
            try {
                var parts = cidr.split("/");
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException noLiteral) {
                throw new IllegalArgumentException(cidr, noLiteral);
            }
        }

        boolean has(InetAddress address) {
            var bytes = address.getAddress();
            if (bytes.length != from.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((bytes[bit / 8] & mask) != (from[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
