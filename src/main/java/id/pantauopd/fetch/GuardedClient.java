package id.pantauopd.fetch;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionReuseStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Builds the one HTTP client, stripped of everything it would do by itself: redirects, retries, cookies, credentials,
 * decoding, proxies.
 *
 * <p>Every connection goes through the {@link Guard}. One instance lives as long as the door.
 */
final class GuardedClient implements AutoCloseable {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout SILENCE = Timeout.ofSeconds(10);
    private static final TimeValue IDLE = TimeValue.ofSeconds(15);
    private static final String KEEP_ALIVE = "pantau.keep-alive";
    private static final String ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, "
            + "application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5";

    private final PoolingHttpClientConnectionManager connections;
    private final CloseableHttpClient client;

    GuardedClient(Guard guard, FetchSettings settings, String userAgent) {
        Timeout silence = shorter(SILENCE, settings.deadline());
        connections = connections(guard, settings, silence);
        client = HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                .setConnectionReuseStrategy(reuse())
                .setKeepAliveStrategy((_, _) -> IDLE)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setConnectionRequestTimeout(SILENCE)
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableConnectionState()
                .setDefaultHeaders(
                        List.of(new BasicHeader("Accept", ACCEPT), new BasicHeader("Accept-Encoding", "gzip")))
                .setUserAgent(userAgent)
                .build();
    }

    /** Sends the request and reads the answer's head; the body, if any, is the caller's to read or to cancel. */
    ClassicHttpResponse open(HttpHost host, HttpUriRequestBase request, boolean keepAlive) throws IOException {
        HttpClientContext context = HttpClientContext.create();
        context.setAttribute(KEEP_ALIVE, keepAlive);
        return client.executeOpen(host, request, context);
    }

    /** Drops connections nobody used of late, and what the pool remembers of their routes. */
    void tidy() {
        connections.closeIdle(IDLE);
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }

    private static PoolingHttpClientConnectionManager connections(
            Guard guard, FetchSettings settings, Timeout silence) {
        // The longest line and most headers a server may send; the small buffer holds a 304, bodies go around it.
        Http1Config limits = Http1Config.custom()
                .setMaxLineLength(16_384)
                .setMaxHeaderCount(100)
                .setMaxEmptyLineCount(5)
                .setBufferSize(4_096)
                .build();
        return new DirectConnections()
                .setDnsResolver(guard)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .build())
                .setMaxConnTotal(settings.connections())
                .setMaxConnPerRoute(2)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(shorter(CONNECT, settings.deadline()))
                        .setSocketTimeout(silence)
                        .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                        .build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(CONNECT).build())
                .build();
    }

    /** An agency's own host is asked once and left; a platform's connection is worth its TLS handshake. */
    private static ConnectionReuseStrategy reuse() {
        return (request, response, context) ->
                keepsAlive(context) && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, context);
    }

    private static boolean keepsAlive(HttpContext context) {
        return Boolean.TRUE.equals(context.getAttribute(KEEP_ALIVE));
    }

    private static Timeout shorter(Timeout timeout, Duration deadline) {
        return timeout.toDuration().compareTo(deadline) < 0 ? timeout : Timeout.of(deadline);
    }

    /**
     * Opens plain sockets that no proxy can divert: a default socket would ask the JVM's proxy selector at each connect,
     * which costs time and could lead around the guard.
     */
    private static final class DirectConnections extends PoolingHttpClientConnectionManagerBuilder {
        @Override
        protected HttpClientConnectionOperator createConnectionOperator(
                SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
            return new DefaultHttpClientConnectionOperator(
                    _ -> new Socket(Proxy.NO_PROXY), ports, names, scheme -> "https".equals(scheme) ? tls : null);
        }
    }
}
