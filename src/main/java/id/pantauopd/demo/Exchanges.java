package id.pantauopd.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Function;

/** Carries questions and answers between the JDK's server and {@link SimulatedWeb}. */
final class Exchanges {
    private static final int NO_BODY = -1;
    private static final Set<Integer> BODILESS = Set.of(204, 304);

    private Exchanges() {}

    static void handle(HttpExchange exchange, int host, Function<Ask, Answer> web) throws IOException {
        try (exchange) {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            if (!head && !exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, NO_BODY);
                return;
            }
            Answer answer = web.apply(new Ask(
                    host,
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().getFirst("If-None-Match"),
                    exchange.getRequestHeaders().getFirst("If-Modified-Since")));
            send(exchange, answer, head);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Answer answer, boolean head)
            throws IOException, InterruptedException {
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        if (answer.pause().isPositive()) {
            Thread.sleep(answer.pause()); // the slowness that a crawler must bear
        }
        if (head || BODILESS.contains(answer.status()) || answer.body().length == 0) {
            exchange.sendResponseHeaders(answer.status(), NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(answer.body());
        }
    }
}
