package id.pantauopd.notice;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.Region;
import id.pantauopd.base.Period;
import id.pantauopd.crawl.CrawlHealth;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import id.pantauopd.crawl.CrawlHealth.PlatformStatus;
import id.pantauopd.notice.Alert.AgencySilent;
import id.pantauopd.notice.Alert.ChannelFailing;
import id.pantauopd.notice.Alert.PlatformBlocked;
import id.pantauopd.post.Activity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds what administrators should hear of, as it stands. A handful of queries, however many channels. */
@Service
public class Alerts {
    private final CrawlHealth health;
    private final AgencyDirectory directory;
    private final Activity activity;
    private final NoticeSettings settings;
    private final Clock clock;

    Alerts(CrawlHealth health, AgencyDirectory directory, Activity activity, NoticeSettings settings, Clock clock) {
        this.health = health;
        this.directory = directory;
        this.activity = activity;
        this.settings = settings;
        this.clock = clock;
    }

    /** Blocked platforms, then failing channels, then silent agencies; the longest first. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<Alert> now() {
        return find();
    }

    /** The same, for the digest, which nobody signed in for. */
    List<Alert> find() {
        List<Alert> alerts = new ArrayList<>();
        health.platforms().stream()
                .filter(platform -> platform.blocked() > 0 && platform.read() == 0)
                .forEach(platform -> alerts.add(blocked(platform)));
        Map<Long, Channel> channels = new HashMap<>();
        Map<Long, Agency> agencies = living();
        directory.channelsOf(agencies.keySet()).forEach(channel -> channels.put(channel.id(), channel));
        Instant before = ago(settings.channelDays());
        List<ChannelStatus> failing = health.failingSince(clock.instant());
        failing.stream()
                .filter(status ->
                        status.failingSince() != null && !status.failingSince().isAfter(before))
                .flatMap(status -> failing(status, channels, agencies).stream())
                .forEach(alerts::add);
        alerts.addAll(silent(channels, agencies, failing));
        return List.copyOf(alerts);
    }

    private static PlatformBlocked blocked(PlatformStatus status) {
        return new PlatformBlocked(status.platform(), status.blocked(), status.lastSuccessAt());
    }

    private static Optional<Alert> failing(
            ChannelStatus status, Map<Long, Channel> channels, Map<Long, Agency> agencies) {
        Channel channel = channels.get(status.channelId());
        Agency agency = channel == null ? null : agencies.get(channel.agencyId());
        return channel == null || agency == null || status.lastOutcome() == null || status.failingSince() == null
                ? Optional.empty()
                : Optional.of(new ChannelFailing(
                        agency, channel.platform(), channel.url(), status.lastOutcome(), status.failingSince()));
    }

    /** Silence is only what was read: an agency none of whose channels can be read now is none of these. */
    private List<Alert> silent(Map<Long, Channel> channels, Map<Long, Agency> agencies, List<ChannelStatus> failing) {
        Set<Long> unread = failing.stream().map(ChannelStatus::channelId).collect(Collectors.toSet());
        Set<Long> readable = new HashSet<>();
        channels.values().stream()
                .filter(channel -> channel.state().crawled() && !unread.contains(channel.id()))
                .forEach(channel -> readable.add(channel.agencyId()));
        Map<Long, Instant> last = activity.lastPosts(readable);
        Instant before = ago(settings.agencyDays());
        return readable.stream()
                .filter(id -> !last.getOrDefault(id, Instant.MIN).isAfter(before))
                .map(agencies::get)
                .sorted(Comparator.comparing(Agency::name))
                .<Alert>map(agency -> new AgencySilent(agency, last.get(agency.id())))
                .toList();
    }

    private Map<Long, Agency> living() {
        LocalDate today = Period.day(clock.instant(), Period.JAKARTA);
        return directory.agenciesWithin(Region.NATION).stream()
                .filter(agency -> agency.existedBetween(today, today))
                .collect(Collectors.toMap(Agency::id, agency -> agency));
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
