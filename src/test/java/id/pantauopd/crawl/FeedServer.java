package id.pantauopd.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A real HTTP server of feeds on the loopback. */
final class FeedServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();

    FeedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    int requests(String path) {
        AtomicInteger count = requests.get(path);
        return count == null ? 0 : count.get();
    }

    void on(String path, Answer answer) {
        server.createContext(path, exchange -> {
            requests.computeIfAbsent(path, none -> new AtomicInteger()).incrementAndGet();
            try (exchange) {
                answer.to(exchange);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** A feed with an ETag, answered with 304 to those who know it. */
    void feed(String path, String xml) {
        String etag = "\"" + xml.hashCode() + "\"";
        on(path, exchange -> {
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, 200, "application/rss+xml", xml);
            }
        });
    }

    void status(String path, int status) {
        on(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** An RSS feed of posts a day apart, the newest first and an hour old. */
    static String rss(String name, int posts) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>" + name
                + "</title><link>https://" + name + ".example.go.id</link>");
        for (int i = 0; i < posts; i++) {
            Instant at = Instant.now().minus(Duration.ofHours(1 + 24L * i));
            xml.append("<item><title>Kabar %1$s %2$d</title><link>https://%1$s.example.go.id/%2$d</link>"
                    .formatted(name, posts - i));
            xml.append("<guid isPermaLink=\"false\">%s-%d</guid><pubDate>%s</pubDate></item>"
                    .formatted(
                            name, posts - i, DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC))));
        }
        return xml.append("</channel></rss>").toString();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    List<String> paths() {
        return List.copyOf(requests.keySet());
    }

    /** Answers one request. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }
}
