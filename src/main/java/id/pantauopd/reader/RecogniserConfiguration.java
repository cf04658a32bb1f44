package id.pantauopd.reader;

import id.pantauopd.fetch.FetchSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the recogniser of the application. */
@Configuration(proxyBeanMethods = false)
class RecogniserConfiguration {

    /** Hosts inside may be meant where the operator allows some; the fetcher says which. */
    @Bean
    Recogniser recogniser(FetchSettings fetch) {
        return new Recogniser(Bridges.NONE, !fetch.allowInternal().isEmpty());
    }
}
