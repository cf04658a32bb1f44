package id.pantauopd.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Opens one screen in many sessions, as a browser's first requests do, and prints what each holds on the server's heap.
 *
 * <p>Usage: {@code SessionBench BASE_URL ROUTE SESSIONS PID}. The product must allow so many sessions of one address
 * ({@code pantau.access.sessions-per-minute}); the heap is what {@code jcmd PID GC.class_histogram} counts, which collects
 * garbage first.
 */
public final class SessionBench {
    private static final int WARM_UP = 20;
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    private final ObjectMapper mapper = new ObjectMapper();
    private final List<HttpClient> open = new ArrayList<>();
    private final String base;
    private final String route;

    private SessionBench(String base, String route) {
        this.base = base;
        this.route = route;
    }

    /** Prints one line. */
    public static void main(String[] args) throws IOException, InterruptedException {
        SessionBench bench = new SessionBench(args[0], args[1].equals("/") ? "" : args[1]);
        int sessions = Integer.parseInt(args[2]);
        for (int i = 0; i < WARM_UP; i++) {
            bench.openSession();
        }
        long before = heap(args[3]);
        int answer = 0;
        for (int i = 0; i < sessions; i++) {
            answer = bench.openSession();
        }
        long each = (heap(args[3]) - before) / sessions;
        System.out.printf(
                Locale.ROOT,
                "%d sessions of /%s: %.2f MB of heap each; the screen's first answer has %d kB%n",
                sessions,
                bench.route,
                each / 1e6,
                answer / 1000);
    }

    /** Page, start of the UI, navigation to the route: what Vaadin's client sends before anyone clicks. */
    private int openSession() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        open.add(client);
        send(client, HttpRequest.newBuilder(URI.create(base + "/" + route)));
        JsonNode start = mapper.readTree(
                send(client, HttpRequest.newBuilder(URI.create(base + "/?v-r=init&location=" + route + "&query="))));
        JsonNode first = start.path("appConfig").path("uidl");
        String navigation = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(first.path("Vaadin-Security-Key").asString(), route);
        return send(
                        client,
                        HttpRequest.newBuilder(URI.create(base + "/?v-r=uidl&v-uiId=0"))
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(HttpRequest.BodyPublishers.ofString(navigation)))
                .length();
    }

    private static String send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Answered with " + answer.statusCode() + ": " + answer.uri());
        }
        return answer.body();
    }

    private static long heap(String pid) throws IOException {
        Process histogram = new ProcessBuilder("jcmd", pid, "GC.class_histogram").start();
        String lines = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(lines);
        if (!total.find()) {
            throw new IOException("jcmd did not count the heap of " + pid + "; is it on the path?");
        }
        return Long.parseLong(total.group(1));
    }
}
