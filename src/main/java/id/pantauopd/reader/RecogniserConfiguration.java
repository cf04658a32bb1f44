package id.pantauopd.reader;

import id.pantauopd.fetch.FetchSettings;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the recogniser of the application. */
@Configuration(proxyBeanMethods = false)
class RecogniserConfiguration {

    /** Hosts inside may be meant where the operator allows some; the fetcher says which. */
    @Bean
    Recogniser recogniser(FetchSettings fetch, PlatformSettings platforms) {
        Bridges bridges = new Bridges(
                bases(platforms.rsshub().base()), bases(platforms.rssbridge().base()));
        return new Recogniser(
                bridges, StandIns.of(platforms), !fetch.allowInternal().isEmpty());
    }

    private static List<URI> bases(@Nullable URI base) {
        return base == null ? List.of() : List.of(base);
    }
}
