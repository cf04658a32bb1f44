package id.pantauopd.fetch;

import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Stands between a host and its addresses: every address of a name must pass the policy, or none is handed out.
 *
 * <p>The HTTP client asks it for names, for literal addresses and for every redirect, and connects to the very addresses
 * it returns, so there is no second lookup that could answer otherwise (DNS rebinding).
 */
final class Guard implements DnsResolver, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AddressPolicy policy;
    private final Names names;

    Guard(AddressPolicy policy, Names names) {
        this.policy = policy;
        this.names = names;
    }

    /**
     * Judges a host before anything waits for it.
     *
     * @return the address that stands for the server, the same for every name that shares its set of addresses
     * @throws AddressRefusedException when one of the addresses may not be asked
     */
    String serverOf(String host, int port, long nanos) throws UnknownHostException, InterruptedException {
        return judged(host, port, nanos).stream()
                .map(InetAddress::getHostAddress)
                .min(String::compareTo)
                .orElseThrow(() -> new UnknownHostException("a name without addresses"));
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        try {
            return judged(host, port, PATIENCE.toNanos()).stream()
                    .map(address -> new InetSocketAddress(address, port))
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            UnknownHostException unknown = new UnknownHostException("interrupted");
            unknown.initCause(new InterruptedIOException());
            throw unknown;
        }
    }

    /** Refuses: without the port nothing can be judged. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new AddressRefusedException();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    @Override
    public void close() {
        names.close();
    }

    private List<InetAddress> judged(String host, int port, long nanos)
            throws UnknownHostException, InterruptedException {
        Optional<InetAddress> literal = UrlRules.literal(host.indexOf(':') >= 0 ? "[" + host + "]" : host);
        List<InetAddress> addresses = literal.isPresent() ? List.of(literal.get()) : names.find(host, nanos);
        for (InetAddress address : addresses) {
            if (!policy.allows(address, port)) {
                throw new AddressRefusedException();
            }
        }
        return addresses;
    }
}
