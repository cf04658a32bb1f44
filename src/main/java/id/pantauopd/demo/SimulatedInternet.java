package id.pantauopd.demo;

import com.sun.net.httpserver.HttpServer;
import id.pantauopd.agency.Platform;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Serves the fictional regency's sites over real HTTP on the loopback, each host at an address of its own.
 *
 * <p>The same seed and time give the same bytes. Reads nothing but its own files and writes nothing. Close it.
 */
public final class SimulatedInternet implements AutoCloseable {
    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("demo-web-", 0).daemon().factory());
    private final Regency regency;
    private final SimulatedWeb web;

    private SimulatedInternet(int port, long seed, Clock clock, Map<String, List<SocialLink>> profiles) {
        regency = Regency.load();
        LoopbackHosts hosts = LoopbackHosts.find(port);
        Map<Integer, String> origins = new HashMap<>();
        Map<Integer, HttpServer> byHost = new HashMap<>();
        try {
            for (int host :
                    new TreeSet<>(regency.outlets().stream().map(Outlet::host).toList())) {
                HttpServer server = hosts.server(host);
                if (!servers.contains(server)) {
                    servers.add(server);
                }
                byHost.put(host, server);
                origins.put(host, LoopbackHosts.origin(server));
            }
        } catch (PortTakenException taken) {
            close();
            throw taken;
        }
        web = new SimulatedWeb(regency, seed, clock.instant(), origins, profiles);
        byHost.forEach((host, server) -> serve(host, server, clock));
    }

    /**
     * Starts it.
     *
     * @param port the same on every address; 0 takes a free one on each
     * @throws PortTakenException when another program listens there
     */
    public static SimulatedInternet open(int port, long seed, Clock clock) {
        return open(port, seed, clock, Map.of());
    }

    /** @param profiles the accounts that the home pages link, by the slug of the office */
    static SimulatedInternet open(int port, long seed, Clock clock, Map<String, List<SocialLink>> profiles) {
        return new SimulatedInternet(port, seed, clock, profiles);
    }

    /** The home page of each office that has a site, by its slug. */
    Map<String, String> homes() {
        return regency.outlets().stream()
                .filter(outlet -> outlet.format().platform() == Platform.WEBSITE)
                .collect(Collectors.toMap(
                        outlet -> outlet.office().slug(),
                        outlet -> web.site(outlet).home(),
                        (first, second) -> first));
    }

    /** The regency's agencies and channels in the registry's import format. */
    public String registryCsv() {
        return RegistryCsv.write(regency, web::site);
    }

    /** A page that lists sites, for the person at the terminal. */
    String firstAddress() {
        return web.site(regency.outlets().getFirst()).origin() + "/";
    }

    /** Stops listening at once; answers under way are cut. */
    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }

    private void serve(int host, HttpServer server, Clock clock) {
        server.setExecutor(threads);
        server.createContext(
                "/", exchange -> Exchanges.handle(exchange, host, ask -> web.answer(ask, clock.instant())));
        server.start();
    }
}
