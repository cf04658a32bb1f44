package id.pantauopd.access;

import id.pantauopd.base.PublicSettings;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Sets up the session: its cookie, how long an anonymous one waits, and the list of signed-in ones. */
@Configuration
@ConditionalOnWebApplication
class SessionRules {
    /** With this prefix a browser takes the cookie only over TLS and only for this host (RFC 6265bis, section 4.1.3). */
    static final String SECURE_NAME = "__Host-SID";

    static final String PLAIN_NAME = "SID";

    @Bean
    ServletContextInitializer sessionCookie(PublicSettings settings) {
        return context -> {
            context.getSessionCookieConfig().setName(settings.isHttps() ? SECURE_NAME : PLAIN_NAME);
            context.getSessionCookieConfig().setSecure(settings.isHttps());
        };
    }

    @Bean
    ServletListenerRegistrationBean<HttpSessionListener> anonymousSessions(AccessSettings settings) {
        return new ServletListenerRegistrationBean<>(new HttpSessionListener() {
            @Override
            public void sessionCreated(HttpSessionEvent created) {
                // A sign-in lengthens it again; see AccessRules.
                created.getSession()
                        .setMaxInactiveInterval((int) settings.anonymousIdle().toSeconds());
            }
        });
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    ServletListenerRegistrationBean<HttpSessionEventPublisher> sessionEvents() {
        return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
    }
}
