package id.pantauopd.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which addresses may be connected to: public ones on web ports, and what the operator allowed by name.
 *
 * <p>Fails closed: an address that no rule knows is refused. {@link InetAddress}'s own questions ({@code
 * isSiteLocalAddress} and its like) miss most of these blocks, so the IANA special-purpose registries are written out: <a
 * href="https://www.iana.org/assignments/iana-ipv4-special-registry">IPv4</a>, <a
 * href="https://www.iana.org/assignments/iana-ipv6-special-registry">IPv6</a>. Immutable.
 */
final class AddressPolicy {

    private static final Set<Integer> WEB_PORTS = Set.of(80, 443, 8080, 8443);

    private static final List<AddressRange> CLOSED_IPV4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final AddressRange GLOBAL_IPV6 = AddressRange.block("2000::/3");
    private static final List<AddressRange> CLOSED_IPV6 = blocks("2001::/23", "2001:db8::/32", "3fff::/20");

    /** 6to4 carries an IPv4 address in bytes 2 to 5, NAT64 in the last four. */
    private static final AddressRange SIX_TO_FOUR = AddressRange.block("2002::/16");

    private static final AddressRange NAT64 = AddressRange.block("64:ff9b::/96");

    private final List<AddressRange> allowed;

    AddressPolicy(List<String> allowInternal) {
        allowed = allowInternal.stream().map(AddressRange::entry).toList();
    }

    boolean allows(InetAddress address, int port) {
        byte[] bytes = address.getAddress();
        return (WEB_PORTS.contains(port) && isPublic(bytes))
                || allowed.stream().anyMatch(range -> range.covers(bytes, port));
    }

    /** Whether any address at all may be asked on this port; the address itself is judged once it is known. */
    boolean allowsPort(int port) {
        return WEB_PORTS.contains(port)
                || allowed.stream().anyMatch(range -> range.port() == null || range.port() == port);
    }

    private static boolean isPublic(byte[] address) {
        return address.length == 4 ? isPublicIpv4(address) : isPublicIpv6(address);
    }

    private static boolean isPublicIpv4(byte[] address) {
        return CLOSED_IPV4.stream().noneMatch(range -> range.contains(address));
    }

    private static boolean isPublicIpv6(byte[] address) {
        if (NAT64.contains(address)) {
            return isPublicIpv4(Arrays.copyOfRange(address, 12, 16));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return isPublicIpv4(Arrays.copyOfRange(address, 2, 6));
        }
        return GLOBAL_IPV6.contains(address) && CLOSED_IPV6.stream().noneMatch(range -> range.contains(address));
    }

    private static List<AddressRange> blocks(String... cidrs) {
        return Stream.of(cidrs).map(AddressRange::block).toList();
    }
}
