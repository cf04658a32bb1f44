package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds the reader of a channel and lets it lead the visit. */
@Component
final class ChannelVisits implements Visits {
    private final PlatformSettings plain;
    private final Tokens tokens;
    private volatile Merged merged;

    @Autowired
    ChannelVisits(PlatformSettings settings, ObjectProvider<Tokens> tokens) {
        this(settings, tokens.getIfAvailable(() -> Tokens.NONE));
    }

    ChannelVisits(PlatformSettings settings, Tokens tokens) {
        this.plain = settings;
        this.tokens = tokens;
        this.merged = new Merged(Map.of(), settings);
    }

    private PlatformSettings settings() {
        Map<Platform, Secret> now = tokens.all();
        Merged known = merged;
        if (!known.tokens.equals(now)) {
            known = new Merged(now, plain.with(now));
            merged = known;
        }
        return known.settings;
    }

    @Override
    public Step next(Visit visit, List<FetchResult> answers) {
        return Kinds.of(visit, settings()).next(new Dialogue(visit, List.copyOf(answers), settings()));
    }

    @Override
    public Optional<Probe> probe(Visit visit, String post, @Nullable URI page) {
        return Kinds.of(visit, settings()).probe(visit, settings(), post, page);
    }

    @Override
    public int refreshBatch(Visit visit) {
        Capabilities.@Nullable ById byId =
                Kinds.of(visit, settings()).capabilities().byId();
        return byId == null ? 0 : byId.batch();
    }

    @Override
    public Optional<Refresh> refresh(Visit visit, List<String> posts) {
        ChannelReader reader = Kinds.of(visit, settings());
        return reader.byIds(visit, settings(), posts)
                .map(request -> new Refresh(request, fetched -> {
                    Dialogue dialogue = new Dialogue(visit, List.of(fetched), settings());
                    return dialogue.read(0, reader::readByIds);
                }));
    }

    @Override
    public Optional<Refresh> page(Visit visit, @Nullable String cursor) {
        ChannelReader reader = Kinds.of(visit, settings());
        return reader.page(visit, settings(), cursor)
                .map(request -> new Refresh(request, fetched -> {
                    Dialogue dialogue = new Dialogue(visit, List.of(fetched), settings());
                    return dialogue.read(0, answer -> reader.readPage(answer, cursor));
                }));
    }

    @Override
    public Platform platformOf(URI address) {
        for (Map.Entry<Platform, Set<String>> known : PlatformHosts.ALL.entrySet()) {
            URI base = PlatformHosts.base(known.getKey(), settings());
            if (base != null && PlatformPath.of(address, base, known.getValue()).isPresent()) {
                return known.getKey();
            }
        }
        return Platform.WEBSITE;
    }

    private record Merged(Map<Platform, Secret> tokens, PlatformSettings settings) {}
}
