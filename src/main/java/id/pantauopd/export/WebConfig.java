package id.pantauopd.export;

import id.pantauopd.base.PublicSettings;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of downloads and of the API, and the description of the API. */
@Configuration
class WebConfig {

    @Bean
    FilterRegistrationBean<PublicAnswers> publicAnswers(ExportSettings settings, Clock clock) {
        FilterRegistrationBean<PublicAnswers> filter = new FilterRegistrationBean<>(new PublicAnswers(settings, clock));
        filter.addUrlPatterns("/api/v1/*", "/peringkat.csv", "/peringkat.json", "/peringkat.metadata.json");
        return filter;
    }

    @Bean
    OpenAPI description(PublicSettings address) {
        return new OpenAPI()
                .info(new Info()
                        .title("Pantau OPD")
                        .version("v1")
                        .description("Public data on the activity of Indonesian regional agencies. A null is unknown or"
                                + " not applicable, never zero. At most 600 requests a minute from one address.")
                        .license(new License().name("CC BY 4.0").url("https://creativecommons.org/licenses/by/4.0/")))
                .addServersItem(new Server().url(address.publicUrl().toString()));
    }
}
