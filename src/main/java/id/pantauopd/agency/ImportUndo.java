package id.pantauopd.agency;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pantauopd.access.AuditLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes back what an import wrote, unless somebody has worked on it since. */
@Component
class ImportUndo {
    private static final int NAMED = 300;

    private final AgencyRows agencies;
    private final ChannelRows channels;
    private final RegistryRevision revision;
    private final UndoWriter writer;
    private final AuditLog audit;

    ImportUndo(
            AgencyRows agencies, ChannelRows channels, RegistryRevision revision, UndoWriter writer, AuditLog audit) {
        this.agencies = agencies;
        this.channels = channels;
        this.revision = revision;
        this.writer = writer;
        this.audit = audit;
    }

    /** What is stored now of all that is to be taken back, by id. */
    private record Now(Map<Long, Agency> agencies, Map<Long, Channel> channels) {
        /** Known to be there once no fault was found. */
        Agency agency(RegistryStep step) {
            return Objects.requireNonNull(agencies.get(step.id()), step::code);
        }

        Channel channel(RegistryStep step) {
            return Objects.requireNonNull(channels.get(step.id()), step::code);
        }
    }

    List<RegistryFault> takeBack(List<RegistryStep> written, Set<Long> observed) {
        revision.lock();
        List<RegistryStep> ofAgencies = merged(written, false);
        List<RegistryStep> ofChannels = merged(written, true);
        Now now = now(ofAgencies, ofChannels);
        Set<Long> removed = ofChannels.stream()
                .filter(step -> step.added() && !observed.contains(step.id()))
                .map(RegistryStep::id)
                .collect(toSet());
        List<RegistryFault> faults = faults(ofAgencies, ofChannels, now, removed);
        if (!faults.isEmpty()) {
            return faults;
        }
        Set<Long> kept = ofChannels.stream()
                .filter(step -> step.added() && !removed.contains(step.id()))
                .map(step -> now.channel(step).agencyId())
                .collect(toSet());
        writer.removeChannels(removed);
        ofChannels.forEach(step -> back(step, now.channel(step), removed));
        Set<Long> gone = ofAgencies.stream()
                .filter(step -> step.added() && !kept.contains(step.id()))
                .map(RegistryStep::id)
                .collect(toSet());
        writer.removeAgencies(gone);
        ofAgencies.forEach(step -> back(step, now.agency(step), gone));
        revision.channelChanged();
        say("channel.removed", ofChannels, removed);
        say("agency.removed", ofAgencies, gone);
        return List.of();
    }

    /** One step a thing: from before the first to after the last. */
    private static List<RegistryStep> merged(List<RegistryStep> written, boolean ofChannel) {
        Map<Long, RegistryStep> steps = new LinkedHashMap<>();
        written.stream()
                .filter(step -> step.ofChannel() == ofChannel)
                .forEach(step -> steps.merge(step.id(), step, RegistryStep::then));
        return List.copyOf(steps.values());
    }

    private Now now(List<RegistryStep> ofAgencies, List<RegistryStep> ofChannels) {
        return new Now(
                agencies.byCodes(ofAgencies.stream().map(RegistryStep::code).toList()).stream()
                        .collect(toMap(Agency::id, Function.identity())),
                channels.byIds(ofChannels.stream().map(RegistryStep::id).toList()).stream()
                        .collect(toMap(Channel::id, Function.identity())));
    }

    private List<RegistryFault> faults(
            List<RegistryStep> ofAgencies, List<RegistryStep> ofChannels, Now now, Set<Long> removed) {
        List<RegistryFault> faults = new ArrayList<>();
        for (RegistryStep step : ofAgencies) {
            Agency agency = now.agencies.get(step.id());
            if (agency == null || agency.version() != step.version()) {
                faults.add(RegistryFault.of("agency_code", "undo.edited", step.code()));
            }
        }
        for (RegistryStep step : ofChannels) {
            Channel channel = now.channels.get(step.id());
            if (channel == null || channel.version() != step.version()) {
                faults.add(RegistryFault.of("url", "undo.edited", step.code()));
            }
        }
        Set<Long> added = ofAgencies.stream()
                .filter(RegistryStep::added)
                .map(RegistryStep::id)
                .collect(toSet());
        channels.ofAgencies(added).stream()
                .filter(channel -> !now.channels.containsKey(channel.id()))
                .forEach(channel -> faults.add(RegistryFault.of("agency_code", "undo.channel", channel.code())));
        writer.mergedInto(added).forEach(code -> faults.add(RegistryFault.of("agency_code", "undo.merged", code)));
        taken(ofChannels, removed).forEach(faults::add);
        return faults;
    }

    /** Addresses that a channel would get back, and another one has by now. */
    private Stream<RegistryFault> taken(List<RegistryStep> ofChannels, Set<Long> removed) {
        Map<Long, Channel> before = ofChannels.stream()
                .map(RegistryStep::channel)
                .filter(channel -> channel != null)
                .collect(toMap(Channel::id, Function.identity()));
        Collection<AddressKey> keys = before.values().stream()
                .map(channel -> AddressKey.of(channel.url(), channel.feedUrl()))
                .toList();
        return channels.atAddresses(keys).stream()
                .filter(holder -> !before.containsKey(holder.id()) && !removed.contains(holder.id()))
                .map(holder -> RegistryFault.of("url", "address.taken", holder.code()));
    }

    private void back(RegistryStep step, Channel now, Set<Long> removed) {
        if (removed.contains(step.id())) {
            return;
        }
        if (step.added()) {
            writer.archive(now.id());
            audit.record("channel.archived", now.code(), now.toString(), ChannelState.GONE.name());
        } else if (step.channel() != null) {
            writer.restore(step.channel(), now);
            audit.record(
                    "channel.restored",
                    now.code(),
                    now.toString(),
                    step.channel().toString());
        }
    }

    private void back(RegistryStep step, Agency now, Set<Long> removed) {
        if (removed.contains(step.id())) {
            return;
        }
        if (step.added()) {
            writer.close(now.id());
            audit.record("agency.closed", now.code(), now.toString(), null);
        } else if (step.agency() != null) {
            writer.restore(step.agency(), now);
            audit.record(
                    "agency.restored", now.code(), now.toString(), step.agency().toString());
        }
    }

    /** One entry for some hundred names. */
    private void say(String action, List<RegistryStep> steps, Set<Long> removed) {
        List<String> codes = steps.stream()
                .filter(step -> removed.contains(step.id()))
                .map(RegistryStep::code)
                .toList();
        for (int from = 0; from < codes.size(); from += NAMED) {
            List<String> some = codes.subList(from, Math.min(from + NAMED, codes.size()));
            audit.record(action, subject(some), String.join(", ", some), null);
        }
    }

    private static String subject(List<String> codes) {
        return codes.size() == 1 ? codes.getFirst() : codes.getFirst() + " + " + (codes.size() - 1);
    }
}
