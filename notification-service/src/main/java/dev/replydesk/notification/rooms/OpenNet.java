package dev.replydesk.notification.rooms;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses on the open internet from all others (the special-purpose registries of IANA, RFC 6890). What carries
 * another address inside, as 6to4, NAT64 and Teredo do, is none; Java itself reads a v4-mapped address as IPv4.
 */
public final class OpenNet {

    private static final List<Block> CLOSED = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/3", "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48",
            "3fff::/20").map(Block::of).toList();
    private static final Block GLOBAL = Block.of("2000::/3");

    private record Block(byte[] start, int bits) {

        static Block of(String cidr) {
            var slash = cidr.indexOf('/');
            return new Block(literal(cidr.substring(0, slash)), Integer.parseInt(cidr.substring(slash + 1)));
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            var same = 0;
            while (same < bits && bit(address, same) == bit(start, same)) {
                same++;
            }
            return same == bits;
        }

        private static int bit(byte[] address, int index) {
            return address[index / 8] >> 7 - index % 8 & 1;
        }
    }

    private OpenNet() {
    }

    public static boolean holds(InetAddress address) {
        var bytes = address.getAddress();
        return (address instanceof Inet4Address || GLOBAL.holds(bytes))
                && CLOSED.stream().noneMatch(block -> block.holds(bytes));
    }

    private static byte[] literal(String address) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
