package id.pantauopd.crawl;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.LinkSeen;
import id.pantauopd.agency.Platform;
import id.pantauopd.crawl.CrawlHealth.Trial;
import id.pantauopd.reader.Discovered;
import id.pantauopd.reader.Discovery;
import id.pantauopd.reader.LinkProof;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Looks for channels and tries them out on threads of its own, so that no screen waits for a network. Stores nothing. A
 * future fails when too many are waiting already, or for a fault of ours.
 */
@Service
public class ChannelScout implements AutoCloseable {
    private static final int AT_ONCE = 4;
    private static final int MOST_WAITING = 200;

    private final Discovery discovery;
    private final AgencyDirectory directory;
    private final Trials trials;
    private final LinkProof links;
    private final ThreadPoolExecutor threads;

    ChannelScout(Discovery discovery, AgencyDirectory directory, Trials trials, LinkProof links) {
        this.discovery = discovery;
        this.directory = directory;
        this.trials = trials;
        this.links = links;
        this.threads = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("scout-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Looks through what was pasted.
     *
     * @param progress is told every address before it is asked, on another thread
     */
    @PreAuthorize("hasRole('ADMIN')")
    public CompletableFuture<Discovered> look(String pasted, Consumer<URI> progress) {
        return start(() -> discovery.discover(pasted, this::holderOf, progress));
    }

    /**
     * Fetches and reads a channel as a crawl would.
     *
     * @param rules how it is read where its address does not say so
     */
    @PreAuthorize("hasRole('ADMIN')")
    public CompletableFuture<Trial> tryOut(Platform platform, URI address, Map<String, String> rules) {
        return start(() -> trials.tryOut(platform, address, rules));
    }

    /**
     * @param page whether the official page names the account
     * @param account whether the account names the page
     */
    public record BothSides(LinkSeen page, LinkSeen account) {}

    /** Looks whether an official page and a channel name each other. */
    @PreAuthorize("hasRole('ADMIN')")
    public CompletableFuture<BothSides> checkLinks(Channel channel, URI officialPage) {
        Set<URI> addresses = Stream.of(channel.url(), channel.feedUrl())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return start(() -> new BothSides(
                seen(links.pageNames(officialPage, addresses)),
                seen(links.accountNames(channel.platform(), channel.url(), officialPage))));
    }

    private static LinkSeen seen(LinkProof.Shown shown) {
        return switch (shown) {
            case LINK -> LinkSeen.LINKED;
            case NO_LINK -> LinkSeen.NOT_LINKED;
            case NO_ANSWER -> LinkSeen.NOT_SEEN;
        };
    }

    /** Fetches and reads an address by what it shows of itself. */
    @PreAuthorize("hasRole('ADMIN')")
    public CompletableFuture<Trial> tryOut(URI address) {
        return start(() -> trials.tryOut(address));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private <T> CompletableFuture<T> start(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, threads);
        } catch (RejectedExecutionException tooManyWait) {
            return CompletableFuture.failedFuture(tooManyWait);
        }
    }

    private Optional<String> holderOf(URI address) {
        return directory.channelsAt(List.of(address)).stream().findFirst().map(Channel::code);
    }
}
