package id.pantauopd.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Brings the address of a connection to what one client has: an IPv4 address whole, an IPv6 address by its /64, because a
 * subscriber owns all of that.
 *
 * <p>The address is the connection's own. Forwarded headers count only where {@code server.forward-headers-strategy} and
 * {@code server.tomcat.remoteip.internal-proxies} say so.
 */
final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The client's part of an address; text that is none stays as it is. */
    static String client(String remoteAddress) {
        if (remoteAddress.indexOf(':') < 0) {
            return remoteAddress;
        }
        byte[] address = InetAddress.ofLiteral(remoteAddress).getAddress();
        if (address.length == 4) {
            return InetAddress.ofLiteral(remoteAddress).getHostAddress();
        }
        Arrays.fill(address, NETWORK_BYTES, address.length, (byte) 0);
        return network(address) + "/64";
    }

    private static String network(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Sixteen bytes are an IPv6 address", impossible);
        }
    }
}
