package id.pantauopd.agency;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers for regions, agencies and channels, past ones included. Reads only; every answer is of the last committed
 * state. Each call costs one query, or two small ones.
 */
@Service
@Transactional(readOnly = true)
public class AgencyDirectory {
    private final RegionRows regions;
    private final AgencyMemory memory;
    private final AgencyRows agencies;
    private final ChannelRows channels;
    private final CrawlTargetRows targets;
    private final RegistryRevision revision;

    AgencyDirectory(
            RegionRows regions,
            AgencyMemory memory,
            AgencyRows agencies,
            ChannelRows channels,
            CrawlTargetRows targets,
            RegistryRevision revision) {
        this.regions = regions;
        this.memory = memory;
        this.agencies = agencies;
        this.channels = channels;
        this.targets = targets;
        this.revision = revision;
    }

    /** All regions, by code. */
    public List<Region> regions() {
        return regions.all();
    }

    public Optional<Region> region(String code) {
        return regions.byCode(code);
    }

    /** Agencies of a region and of all regions below it, past ones included, by name. */
    public List<Agency> agenciesWithin(String regionCode) {
        return memory.now().within(regionCode);
    }

    public Optional<Agency> agency(long id) {
        return memory.now().byId(id);
    }

    public Optional<Agency> agencyByCode(String code) {
        return memory.now().byCode(code);
    }

    public Optional<Agency> agencyBySlug(String slug) {
        return memory.now().bySlug(slug);
    }

    /** Agencies whose name, past name, short name or alias resembles a text, best first; tolerant of typing mistakes. */
    public List<Agency> find(String text, int limit) {
        return memory.now().find(text, limit);
    }

    /** Names that an agency bore before, the latest first. */
    public List<PastName> pastNames(long agencyId) {
        return agencies.pastNames(agencyId);
    }

    public List<Channel> channelsOf(long agencyId) {
        return channels.ofAgencies(List.of(agencyId));
    }

    /** Channels of several agencies in one query. */
    public List<Channel> channelsOf(Collection<Long> agencyIds) {
        return channels.ofAgencies(agencyIds);
    }

    /** The tenures of all channels of several agencies, in one query that stays cheap for a nation of them. */
    public List<ChannelTenure> tenuresOf(Collection<Long> agencyIds) {
        return channels.tenures(agencyIds);
    }

    public Optional<Channel> channel(long id) {
        return channels.byId(id);
    }

    public Optional<Channel> channelByCode(String code) {
        return channels.byCode(code);
    }

    /** Channels that are read from, or else shown at, one of these addresses, however it is written. One query. */
    public List<Channel> channelsAt(Collection<URI> addresses) {
        return channels.atAddresses(addresses.stream().map(AddressKey::of).collect(Collectors.toSet()));
    }

    /** Addresses that a channel has left, the latest first. */
    public List<PastAddress> pastAddresses(long channelId) {
        return channels.pastAddresses(channelId);
    }

    /** Crawled channels with an id above {@code afterId}, in order of id, for a paged walk over all of them. */
    public List<CrawlTarget> crawlTargets(long afterId, int limit) {
        return targets.after(afterId, limit);
    }

    /** Those of the given channels that are crawled now. */
    public List<CrawlTarget> crawlTargets(Collection<Long> channelIds) {
        return targets.among(channelIds);
    }

    /** Rises with every change that adds, moves or ends a crawled channel; cheap to ask. */
    public long channelRevision() {
        return revision.channels();
    }
}
