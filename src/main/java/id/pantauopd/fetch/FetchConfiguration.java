package id.pantauopd.fetch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the room's settings to the health page. */
@Configuration(proxyBeanMethods = false)
class FetchConfiguration {

    @Bean
    FetchHealth fetchHealth(FetchSettings settings) {
        return FetchHealth.of(settings);
    }
}
