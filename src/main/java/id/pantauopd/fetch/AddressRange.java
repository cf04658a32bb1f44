package id.pantauopd.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names a block of addresses, and perhaps one port on them.
 *
 * @param network the block's first address, 4 or 16 bytes
 * @param prefix how many leading bits belong to the block
 * @param port the only port meant, or null for every port
 */
record AddressRange(byte[] network, int prefix, @Nullable Integer port) {

    private static final int WIDEST_ENTRY = 8;
    private static final Pattern IPV4 = Pattern.compile("([0-9.]+)(?:/(\\d{1,3}))?(?::(\\d{1,5}))?");
    private static final Pattern BRACKETED = Pattern.compile("\\[([0-9A-Fa-f:.]+)(?:/(\\d{1,3}))?](?::(\\d{1,5}))?");
    private static final Pattern IPV6 = Pattern.compile("([0-9A-Fa-f:.]+)(?:/(\\d{1,3}))?()");

    /** Reads a block that the code itself names, such as {@code 10.0.0.0/8}. */
    static AddressRange block(String cidr) {
        Matcher parts = cidr.indexOf('.') > 0 ? match(IPV4, cidr) : match(IPV6, cidr);
        return read(parts, cidr);
    }

    /**
     * Reads one entry of {@code pantau.fetch.allow-internal}.
     *
     * @throws IllegalArgumentException with one sentence for the operator
     */
    static AddressRange entry(String text) {
        String entry = text.strip();
        // [fd00::]/8:80 and [fd00::/8]:80 mean the same.
        String joined = entry.replaceFirst("^\\[([^]/]+)]/(\\d+)", "[$1/$2]");
        Pattern shape = entry.startsWith("[") ? BRACKETED : entry.indexOf('.') > 0 ? IPV4 : IPV6;
        AddressRange range = read(match(shape, joined), entry);
        if (range.prefix < WIDEST_ENTRY) {
            throw wrong(entry, "opens more than a /" + WIDEST_ENTRY);
        }
        return range;
    }

    boolean contains(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        int whole = prefix / 8;
        int rest = prefix % 8;
        return Arrays.equals(address, 0, whole, network, 0, whole)
                && (rest == 0 || ((address[whole] ^ network[whole]) & 0xff) >> (8 - rest) == 0);
    }

    boolean covers(byte[] address, int onPort) {
        return (port == null || port == onPort) && contains(address);
    }

    private static Matcher match(Pattern shape, String entry) {
        Matcher matcher = shape.matcher(entry);
        if (!matcher.matches()) {
            throw wrong(entry, "is not of the form ip[:port] or CIDR[:port]");
        }
        return matcher;
    }

    private static AddressRange read(Matcher parts, String entry) {
        byte[] network = literal(parts.group(1), entry);
        int bits = network.length * 8;
        int prefix = parts.group(2) == null ? bits : Integer.parseInt(parts.group(2));
        String portText = parts.group(3);
        Integer port = portText == null || portText.isEmpty() ? null : Integer.valueOf(portText);
        if (prefix > bits) {
            throw wrong(entry, "has a prefix longer than the address");
        }
        if (port != null && (port < 1 || port > 65_535)) {
            throw wrong(entry, "names a port outside 1 to 65535");
        }
        if (!firstOf(network, prefix)) {
            throw wrong(entry, "has address bits beyond its prefix");
        }
        return new AddressRange(network, prefix, port);
    }

    private static byte[] literal(String text, String entry) {
        try {
            return InetAddress.ofLiteral(text).getAddress();
        } catch (IllegalArgumentException notAnAddress) {
            throw new IllegalArgumentException(
                    wrong(entry, "does not name an IP address").getMessage(), notAnAddress);
        }
    }

    private static boolean firstOf(byte[] network, int prefix) {
        for (int bit = prefix; bit < network.length * 8; bit++) {
            if ((network[bit / 8] >> (7 - bit % 8) & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    private static IllegalArgumentException wrong(String entry, String why) {
        return new IllegalArgumentException("pantau.fetch.allow-internal: \"" + entry + "\" " + why + ".");
    }
}
