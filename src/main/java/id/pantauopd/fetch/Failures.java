package id.pantauopd.fetch;

import id.pantauopd.fetch.FetchResult.Reason;
import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;

/** Names the reason behind an exception of the network, in our words only: the message may hold the peer's bytes. */
final class Failures {

    private Failures() {}

    static Reason reasonOf(Throwable failure) {
        return switch (failure) {
            case AddressRefusedException _ -> Reason.ADDRESS_NOT_PUBLIC;
            case UnknownHostException _ -> Reason.DNS;
            case SSLException _ -> Reason.TLS;
            case ConnectTimeoutException _, ConnectException _, NoRouteToHostException _ -> Reason.CONNECT;
            case InterruptedIOException _, CancellationException _ -> Reason.TIMEOUT;
            case SocketException _ -> Reason.CONNECT;
            case ZipException _, EOFException _ -> Reason.BROKEN_ENCODING;
            default -> Reason.BROKEN_HTTP;
        };
    }
}
