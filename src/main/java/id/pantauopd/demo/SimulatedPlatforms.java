package id.pantauopd.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.pantauopd.agency.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Speaks the languages of the platforms over real HTTP on 127.0.0.1, each below a path of its own: accounts of the
 * fictional regency, whose posts come, are edited and withdrawn, and whose figures grow with the clock.
 *
 * <p>What platforms do to readers can be switched on: outages, rate limits, walls, accounts that are no more. Close it.
 */
public final class SimulatedPlatforms implements AutoCloseable {
    private static final int MOST_POSTS = 120;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("demo-platforms-", 0).daemon().factory());
    private volatile List<PlatformAccount> accounts;
    private final Map<String, PlatformWire> wires = PlatformWires.byPath();
    private final Map<String, PlatformTrouble> troubles = new ConcurrentHashMap<>();
    private final AtomicInteger questions = new AtomicInteger();
    private final Newsroom newsroom;
    private final Clock clock;

    private SimulatedPlatforms(int port, long seed, Clock clock) {
        this.clock = clock;
        this.newsroom = new Newsroom(seed);
        this.accounts = PlatformAccounts.load();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
        } catch (BindException taken) {
            throw new PortTakenException(port, taken);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The simulated platforms cannot listen on port " + port, unusable);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Starts it.
     *
     * @param port on 127.0.0.1; 0 takes a free one
     * @throws PortTakenException when another program listens there
     */
    public static SimulatedPlatforms open(int port, long seed, Clock clock) {
        return new SimulatedPlatforms(port, seed, clock);
    }

    /** Where one of its paths is, such as {@code /telegram/s/NAME}. */
    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /**
     * Switches a trouble on or off.
     *
     * @param place the name of an account, the path of a platform ({@code /mastodon}), or the path of what programs ask
     *     there, its feeds excepted ({@code /mastodon/api})
     */
    public void trouble(String place, PlatformTrouble trouble) {
        troubles.put(place, trouble);
    }

    /** How many questions have come so far. */
    public int questions() {
        return questions.get();
    }

    /** The accounts of each office that people find on platforms, by the office's slug. */
    Map<String, List<SocialLink>> profiles() {
        return accounts.stream()
                .filter(account -> account.platform() != Platform.WEBSITE)
                .collect(Collectors.groupingBy(
                        account -> account.outlet().office().slug(),
                        Collectors.mapping(
                                account ->
                                        new SocialLink(account.platform(), account.name(), at(account.profilePath())),
                                Collectors.toList())));
    }

    /** Lets every profile name the site of its office, as real ones do. */
    void linkBack(Map<String, String> homesBySlug) {
        accounts = accounts.stream()
                .map(account -> account.linkingTo(
                        homesBySlug.getOrDefault(account.outlet().office().slug(), "")))
                .toList();
    }

    /** The accounts in the registry's import format. */
    public String registryCsv() {
        return PlatformAccounts.registryCsv(accounts, this::at);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            questions.incrementAndGet();
            Answer answer = answer(exchange);
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            boolean empty = answer.body().length == 0;
            exchange.sendResponseHeaders(answer.status(), empty ? NO_BODY : answer.body().length);
            if (!empty) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private Answer answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getRawPath();
        int end = path.indexOf('/', 1);
        boolean atRoot = path.startsWith("/@") || path.startsWith("/api/v1/");
        String first = atRoot ? "/mastodon" : end < 0 ? path : path.substring(0, end);
        @Nullable PlatformWire wire = wires.get(first);
        if (wire == null || path.equals("/robots.txt")) {
            return Answer.of(404, "text/plain; charset=UTF-8", "");
        }
        Question question = Question.of(
                exchange.getRequestMethod(),
                atRoot ? path : path.substring(first.length()),
                exchange.getRequestURI().getRawQuery(),
                token(exchange));
        Optional<String> asked = wire.account(question);
        // A closed interface beside an open feed is a trouble of its own.
        boolean feed = question.path().endsWith(".rss") || question.path().endsWith("/feed/");
        PlatformTrouble trouble = Stream.of(first, feed ? "" : first + "/api", asked.orElse(""))
                .map(place -> troubles.getOrDefault(place, PlatformTrouble.NONE))
                .filter(found -> found != PlatformTrouble.NONE)
                .findFirst()
                .orElse(PlatformTrouble.NONE);
        return switch (trouble) {
            case OUTAGE -> Answer.page(503, Pages.plain("503", "<p>Service Unavailable</p>"));
            case RATE_LIMIT -> Answer.of(429, "text/plain; charset=UTF-8", "").with("Retry-After", "900");
            case LOGIN_WALL -> wire.wall(question);
            case MISSING -> wire.missing(question);
            case NONE ->
                asked.flatMap(name -> account(first, name))
                        .or(() -> ownerOfNamed(first, wire, question))
                        .map(account -> wire.answer(question, account, posts(account), clock.instant()))
                        .orElseGet(() -> wire.missing(question));
        };
    }

    private Optional<PlatformAccount> account(String path, String name) {
        Platform platform = PlatformWires.platform(path);
        return accounts.stream()
                .filter(account -> account.platform() == platform && account.isCalled(name))
                .findFirst();
    }

    /** The account whose posts a question names by their ids. */
    private Optional<PlatformAccount> ownerOfNamed(String path, PlatformWire wire, Question question) {
        Platform platform = PlatformWires.platform(path);
        return accounts.stream()
                .filter(account -> account.platform() == platform)
                .filter(account -> posts(account).stream().anyMatch(post -> wire.namesPost(question, account, post)))
                .findFirst();
    }

    private List<Post> posts(PlatformAccount account) {
        Instant now = clock.instant();
        return newsroom.posts(account.outlet(), now, MOST_POSTS);
    }

    private static @Nullable String token(HttpExchange exchange) {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        String key = exchange.getRequestHeaders().getFirst("X-Goog-Api-Key");
        return bearer != null && bearer.startsWith("Bearer ") ? bearer.substring("Bearer ".length()) : key;
    }
}
