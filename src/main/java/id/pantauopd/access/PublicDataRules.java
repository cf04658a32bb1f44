package id.pantauopd.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** Opens the public data to everyone who reads: no session, no cookie, no way to change anything. */
@Configuration
@ConditionalOnWebApplication
class PublicDataRules {
    static final String[] DATA = {
        "/api/**",
        "/peringkat.csv",
        "/peringkat.json",
        "/peringkat.metadata.json",
        "/edisi/*.zip",
        "/edisi/*.json",
        "/koreksi.atom",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/robots.txt",
        "/tentang-bot"
    };
    static final String[] DOCUMENTATION = {"/api/dokumentasi/**", "/swagger-ui/**"};

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Bean
    @Order(10)
    SecurityFilterChain documentation(HttpSecurity http) {
        http.securityMatcher(DOCUMENTATION);
        return readOnly(http).build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain publicData(HttpSecurity http, AccessSettings access) {
        http.securityMatcher(DATA)
                .cors(cors -> cors.configurationSource(anyoneReads()))
                .addFilterBefore(
                        new RateLimit(access.requestsPerMinute(), AnyRequestMatcher.INSTANCE),
                        AuthorizationFilter.class);
        return readOnly(http).build();
    }

    static RequestMatcher matcher(String... paths) {
        PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(paths).<RequestMatcher>map(builder::matcher).toList());
    }

    /** Whatever does not read; a question about a path alone has no method, and reads. */
    private static boolean changes(HttpServletRequest request) {
        String method = request.getMethod();
        return method != null && !READING.contains(method);
    }

    private static HttpSecurity readOnly(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // nothing here changes anything, and no cookie is read
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(PublicDataRules::changes)
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, denied) -> {
                    response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
                    response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
                }))
                .headers(AbstractHttpConfigurer::disable); // Headers writes them, for every answer
    }

    private static UrlBasedCorsConfigurationSource anyoneReads() {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        cors.setAllowedMethods(List.of("GET", "HEAD"));
        cors.setAllowCredentials(false);
        cors.setExposedHeaders(List.of("ETag", "Link", "Retry-After", "Content-Disposition"));
        cors.setMaxAge(3600L);
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", cors);
        return source;
    }
}
