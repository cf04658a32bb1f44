package id.pantauopd.base;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Reads {@link DemoMode} from the active profiles. */
@Configuration
class DemoModeConfig {
    @Bean
    DemoMode demoMode(Environment environment) {
        return new DemoMode(environment.acceptsProfiles(Profiles.of("demo")));
    }
}
