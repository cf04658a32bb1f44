package id.pantauopd.agency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Answers for regions, agencies and channels, and keeps their history. */
@Service
public class AgencyDirectory {

    public List<Region> regions() {
        throw new UnsupportedOperationException("to be written");
    }

    public Optional<Region> region(String code) {
        throw new UnsupportedOperationException("to be written");
    }

    /** Agencies of a region and of all regions below it, past ones included, by name. */
    public List<Agency> agenciesWithin(String regionCode) {
        throw new UnsupportedOperationException("to be written");
    }

    public Optional<Agency> agency(long id) {
        throw new UnsupportedOperationException("to be written");
    }

    public Optional<Agency> agencyByCode(String code) {
        throw new UnsupportedOperationException("to be written");
    }

    public Optional<Agency> agencyBySlug(String slug) {
        throw new UnsupportedOperationException("to be written");
    }

    /** Agencies whose name, short name or alias resembles a text, best first; tolerant of typing mistakes. */
    public List<Agency> find(String text, int limit) {
        throw new UnsupportedOperationException("to be written");
    }

    public List<Channel> channelsOf(long agencyId) {
        throw new UnsupportedOperationException("to be written");
    }

    /** Channels of several agencies in one query. */
    public List<Channel> channelsOf(Collection<Long> agencyIds) {
        throw new UnsupportedOperationException("to be written");
    }

    public Optional<Channel> channel(long id) {
        throw new UnsupportedOperationException("to be written");
    }

    public Optional<Channel> channelByCode(String code) {
        throw new UnsupportedOperationException("to be written");
    }

    /** Crawled channels with an id above {@code afterId}, in order of id, for a paged walk over all of them. */
    public List<CrawlTarget> crawlTargets(long afterId, int limit) {
        throw new UnsupportedOperationException("to be written");
    }

    /** Those of the given channels that are crawled now. */
    public List<CrawlTarget> crawlTargets(Collection<Long> channelIds) {
        throw new UnsupportedOperationException("to be written");
    }

    /** Rises with every change that adds, moves or ends a crawled channel; cheap to ask. */
    public long channelRevision() {
        throw new UnsupportedOperationException("to be written");
    }
}
