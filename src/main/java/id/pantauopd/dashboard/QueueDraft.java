package id.pantauopd.dashboard;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.EndedChannels.Ended;
import id.pantauopd.agency.Platform;
import id.pantauopd.agency.UnconfirmedChannels.Unconfirmed;
import id.pantauopd.agency.VerificationCase;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import id.pantauopd.crawl.CrawlHealth.MovedChannel;
import id.pantauopd.dashboard.QueueGround.Laid;
import id.pantauopd.objection.Objection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns the troubles of several rooms into lines of the queue; those of agencies that have ended are left out. */
final class QueueDraft {
    private final Laid ground;
    private final List<QueueLine> lines = new ArrayList<>();

    QueueDraft(Laid ground) {
        this.ground = ground;
    }

    List<QueueLine> lines() {
        return lines;
    }

    void failing(List<ChannelStatus> stubborn) {
        Map<Long, Integer> lost = new HashMap<>();
        stubborn.forEach(status -> {
            Channel channel = ground.channels().get(status.channelId());
            if (channel != null) {
                lost.merge(channel.agencyId(), 1, Integer::sum);
            }
        });
        for (ChannelStatus status : stubborn) {
            Channel channel = ground.channels().get(status.channelId());
            Agency agency = ground.agencyOf(channel);
            if (channel != null && agency != null) {
                int touched = lost.getOrDefault(agency.id(), 1);
                lines.add(new QueueLine(
                        QueueKind.FAILING,
                        agency,
                        channel,
                        status,
                        null,
                        status.failures(),
                        status.failingSince(),
                        null,
                        ground.effect(agency.id(), touched, ground.channelsOf(agency.id()))));
            }
        }
    }

    void moved(List<MovedChannel> moved) {
        for (MovedChannel move : moved) {
            Channel channel = ground.channels().get(move.channelId());
            Agency agency = ground.agencyOf(channel);
            if (channel != null && agency != null) {
                boolean site = channel.platform() == Platform.WEBSITE;
                lines.add(new QueueLine(
                        site ? QueueKind.MOVED : QueueKind.RENAMED,
                        agency,
                        channel,
                        null,
                        move.to(),
                        move.times(),
                        move.since(),
                        null,
                        ground.effect(agency.id(), 1, ground.channelsOf(agency.id()))));
            }
        }
    }

    void ended(List<Ended> ended) {
        for (Ended one : ended) {
            Agency agency = ground.agencyOf(one.channel());
            if (agency != null) {
                lines.add(new QueueLine(
                        QueueKind.GONE,
                        agency,
                        one.channel(),
                        null,
                        null,
                        1,
                        one.at(),
                        null,
                        ground.effect(agency.id(), 1, ground.channelsOf(agency.id()) + 1)));
            }
        }
    }

    void unconfirmed(List<Unconfirmed> unconfirmed) {
        for (Unconfirmed group : unconfirmed) {
            Agency agency = ground.agencies().get(group.agencyId());
            if (agency != null) {
                lines.add(new QueueLine(
                        QueueKind.UNCONFIRMED,
                        agency,
                        null,
                        null,
                        null,
                        group.channels(),
                        group.since(),
                        null,
                        ground.effect(agency.id(), group.channels(), ground.channelsOf(agency.id()))));
            }
        }
    }

    void toRenew(List<VerificationCase> due) {
        for (VerificationCase one : due) {
            Channel channel = ground.channels().get(one.channelId());
            Agency agency = ground.agencyOf(channel);
            if (channel != null && agency != null) {
                lines.add(new QueueLine(
                        QueueKind.VERIFICATION_DUE,
                        agency,
                        channel,
                        null,
                        null,
                        1,
                        one.publishedAt(),
                        one.expiresOn(),
                        ground.effect(agency.id(), 1, ground.channelsOf(agency.id()))));
            }
        }
    }

    void withoutChannel() {
        ground.agencies().values().stream()
                .filter(agency -> ground.channelsOf(agency.id()) == 0)
                .forEach(agency -> lines.add(new QueueLine(
                        QueueKind.NO_CHANNEL,
                        agency,
                        null,
                        null,
                        null,
                        0,
                        null,
                        null,
                        ground.effect(agency.id(), 0, 0))));
    }

    /** An objection is about the whole agency: all its channels are in doubt until it is decided. */
    void objections(List<Objection> waiting, Function<String, Optional<Agency>> byCode, LocalDate today) {
        for (Objection objection : waiting) {
            byCode.apply(objection.agencyCode()).ifPresent(agency -> {
                int channels = ground.channelsOf(agency.id());
                lines.add(new QueueLine(
                        objection.isLate(today) ? QueueKind.OBJECTION_LATE : QueueKind.OBJECTION,
                        agency,
                        null,
                        null,
                        null,
                        1,
                        objection.filedAt(),
                        objection.decideBy(),
                        ground.effect(agency.id(), channels, channels)));
            });
        }
    }
}
