package id.pantauopd.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Gives each simulated host an address 127.99.0.N, so that a crawler's pace per host is what it is outside.
 *
 * <p>Where only 127.0.0.1 is set up, as on macOS, all hosts share it.
 */
final class LoopbackHosts {
    private final int port;
    private final boolean ownAddresses;
    private @Nullable HttpServer shared;

    private LoopbackHosts(int port, boolean ownAddresses) {
        this.port = port;
        this.ownAddresses = ownAddresses;
    }

    static LoopbackHosts find(int port) {
        try {
            HttpServer probe = HttpServer.create(new InetSocketAddress(address(1), 0), 0);
            probe.stop(0);
            return new LoopbackHosts(port, true);
        } catch (IOException unavailable) {
            return new LoopbackHosts(port, false);
        }
    }

    HttpServer server(int host) {
        if (ownAddresses) {
            return bind(address(host));
        }
        if (shared == null) {
            shared = bind(InetAddress.ofLiteral("127.0.0.1"));
        }
        return shared;
    }

    static String origin(HttpServer server) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    private HttpServer bind(InetAddress address) {
        try {
            return HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (BindException taken) {
            throw new PortTakenException(port, taken);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The simulated internet cannot listen on " + address, unusable);
        }
    }

    private static InetAddress address(int host) {
        return InetAddress.ofLiteral("127.99.0." + host);
    }
}
