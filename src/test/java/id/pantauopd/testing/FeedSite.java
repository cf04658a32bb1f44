package id.pantauopd.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** A web server of many feeds on 127.0.0.1, which knows ETags. */
public final class FeedSite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile IntConsumer watcher = count -> {};

    private record Page(int status, String type, String body) {
        String etag() {
            return "\"" + Integer.toHexString(body.hashCode()) + "\"";
        }
    }

    public FeedSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    public void feed(String path, FeedText feed, FeedText.Format format) {
        pages.put(path, new Page(200, format.type(), feed.as(format)));
    }

    public void page(String path, int status, String html) {
        pages.put(path, new Page(status, "text/html; charset=utf-8", html));
    }

    /** Is told of every request, before it is answered, the how many-th it is. */
    public void watch(IntConsumer newWatcher) {
        watcher = newWatcher;
    }

    public int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            watcher.accept(requests.incrementAndGet());
            Page page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (page.status() == 200
                    && page.etag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.getResponseHeaders().set("ETag", page.etag());
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, page);
            }
        }
    }

    private static void send(HttpExchange exchange, Page page) throws IOException {
        byte[] bytes = page.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", page.type());
        if (page.status() == 200) {
            exchange.getResponseHeaders().set("ETag", page.etag());
        }
        exchange.sendResponseHeaders(page.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
