package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.FetchResult;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the reader of a channel and lets it lead the visit. */
@Component
final class ChannelVisits implements Visits {
    private final PlatformSettings settings;

    ChannelVisits(PlatformSettings settings) {
        this.settings = settings;
    }

    @Override
    public Step next(Visit visit, List<FetchResult> answers) {
        return Kinds.of(visit, settings).next(new Dialogue(visit, List.copyOf(answers), settings));
    }

    @Override
    public Optional<Probe> probe(Visit visit, String post, @Nullable URI page) {
        return Kinds.of(visit, settings).probe(visit, settings, post, page);
    }

    @Override
    public int refreshBatch(Visit visit) {
        Capabilities.@Nullable ById byId =
                Kinds.of(visit, settings).capabilities().byId();
        return byId == null ? 0 : byId.batch();
    }

    @Override
    public Optional<Refresh> refresh(Visit visit, List<String> posts) {
        ChannelReader reader = Kinds.of(visit, settings);
        return reader.byIds(visit, settings, posts)
                .map(request -> new Refresh(request, fetched -> {
                    Dialogue dialogue = new Dialogue(visit, List.of(fetched), settings);
                    return dialogue.read(0, reader::readByIds);
                }));
    }

    @Override
    public Platform platformOf(URI address) {
        for (Map.Entry<Platform, Set<String>> known : PlatformHosts.ALL.entrySet()) {
            URI base = PlatformHosts.base(known.getKey(), settings);
            if (base != null && PlatformPath.of(address, base, known.getValue()).isPresent()) {
                return known.getKey();
            }
        }
        return Platform.WEBSITE;
    }
}
