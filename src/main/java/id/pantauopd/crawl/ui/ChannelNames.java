package id.pantauopd.crawl.ui;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.CrawlTarget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose the channels are, and where they are fetched; those no longer crawled have no name here. */
record ChannelNames(Map<Long, CrawlTarget> targets, Map<Long, Agency> agencies) {

    static ChannelNames of(AgencyDirectory directory, List<Long> channels) {
        Map<Long, CrawlTarget> targets = new HashMap<>();
        Map<Long, Agency> agencies = new HashMap<>();
        for (CrawlTarget target : directory.crawlTargets(channels)) {
            targets.put(target.channelId(), target);
            directory.agency(target.agencyId()).ifPresent(agency -> agencies.put(agency.id(), agency));
        }
        return new ChannelNames(targets, agencies);
    }

    Optional<CrawlTarget> target(long channelId) {
        return Optional.ofNullable(targets.get(channelId));
    }

    Optional<Agency> agency(long channelId) {
        return target(channelId).map(target -> agencies.get(target.agencyId()));
    }
}
