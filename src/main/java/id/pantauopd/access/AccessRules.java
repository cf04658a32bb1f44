package id.pantauopd.access;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.ConcurrentSessionFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Decides who sees which screen.
 *
 * <p>Doors stand one behind the other: the path rules here, the annotation of each view (checked again by Vaadin at each
 * navigation, and against these path rules), and {@code @PreAuthorize} on the services. Whatever is not named is refused,
 * and to those who may not see it a page looks as if it did not exist.
 */
@Configuration
@ConditionalOnWebApplication
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class AccessRules {
    static final String SIGN_IN = "/masuk";
    static final String SIGN_OUT = "/keluar";

    /** Screens and files for everyone; a screen must say {@code @AnonymousAllowed} too. */
    static final String[] PUBLIC = {
        "/",
        "/peringkat",
        "/opd/*",
        "/unggahan/*",
        "/edisi",
        "/edisi/*",
        "/diam",
        "/koreksi",
        "/koreksi/baru",
        "/hak-jawab/*",
        "/metodologi",
        "/status",
        "/masuk",
        "/masuk/pertama",
        "/robots.txt",
        "/tentang-bot"
    };

    private static final String[] VAADIN_FILES = {
        "/VAADIN/build/**", "/VAADIN/static/**", "/VAADIN/dynamic/**", "/VAADIN/push/**"
    };

    private final AccessSettings access;

    AccessRules(AccessSettings access) {
        this.access = access;
    }

    @Bean
    static NavigationAccessControlConfigurer viewCheckers() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withRoutePathAccessChecker();
    }

    @Bean
    @Order(30)
    SecurityFilterChain screens(
            HttpSecurity http, RequestUtil vaadin, SecurityVersions versions, SessionRegistry sessions, Clock clock) {
        paths(http);
        RequestMatcher guardedView =
                request -> HttpMethod.GET.matches(request.getMethod()) && vaadin.isSecuredFlowRoute(request);
        http.setSharedObject(RequestCache.class, new AskedPage(guardedView));
        http.csrf(
                csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest)); // they carry their own token
        http.headers(AbstractHttpConfigurer::disable); // Headers writes them, for every answer
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
                .maximumSessions(access.sessionsPerUser())
                .sessionRegistry(sessions)
                .expiredUrl(SIGN_IN));
        http.addFilterBefore(
                new RateLimit(access.sessionsPerMinute(), AccessRules::opensSession), ConcurrentSessionFilter.class);
        http.addFilterBefore(
                new SessionGate(versions, access.longestSession(), clock), AnonymousAuthenticationFilter.class);
        http.formLogin(
                login -> login.loginPage(SIGN_IN).loginProcessingUrl(SIGN_IN).failureHandler(new SignInFailure()));
        http.logout(logout -> logout.logoutUrl(SIGN_OUT).logoutSuccessUrl("/"));
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        screens -> screens.loginView(SIGN_IN).enableCsrfConfiguration(false))
                .exceptionHandling(refused -> Refusals.apply(refused, guardedView))
                .build();
    }

    /** A screen opened without a session makes one; files never do. */
    private static boolean opensSession(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getSession(false) == null && path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
    }

    private static void paths(HttpSecurity http) {
        http.authorizeHttpRequests(paths -> paths.requestMatchers("/error")
                .permitAll()
                .requestMatchers("/admin/kelas", "/admin/koreksi")
                .hasAnyRole(Role.ADMIN.name(), Role.EDITOR.name())
                .requestMatchers("/admin/**")
                .hasRole(Role.ADMIN.name())
                .requestMatchers("/saya/**")
                .hasAnyRole(Role.ADMIN.name(), Role.EDITOR.name(), Role.MEMBER.name())
                .requestMatchers("/sandi")
                .authenticated()
                .requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers(VAADIN_FILES)
                .permitAll()
                .requestMatchers("/VAADIN/**")
                .denyAll());
    }
}
