package id.pantauopd.crawl.ui;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.CrawlTarget;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import id.pantauopd.crawl.CrawlHealth.FailureGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose the failing channels are, and where they are fetched; those no longer crawled have no name here. */
record ChannelNames(Map<Long, CrawlTarget> targets, Map<Long, Agency> agencies) {

    static ChannelNames of(AgencyDirectory directory, List<FailureGroup> groups) {
        List<Long> channels = groups.stream()
                .flatMap(group -> group.sample().stream())
                .map(ChannelStatus::channelId)
                .toList();
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
