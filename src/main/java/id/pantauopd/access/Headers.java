package id.pantauopd.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Holds the security headers that every answer carries. */
final class Headers {
    /**
     * For Vaadin's screens. Inline scripts and styles and eval are what Vaadin 25's bootstrap needs; so this does not stop an
     * injected script (ASVS V3.4.3 is not met), and plain text everywhere is what does.
     */
    static final String SCREEN_CSP = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; frame-src 'none';"
            + " worker-src 'self'";

    /** For data, which no browser should render as a page. */
    static final String DATA_CSP = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** For pages of ours without Vaadin. */
    static final String PAGE_CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final long YEAR_SECONDS = 31_536_000;

    private Headers() {}

    /** Writes them all, with one policy of content; HSTS only where the public address is one of TLS. */
    static void apply(HeadersConfigurer<HttpSecurity> headers, String contentPolicy, boolean https) {
        // TLS may end in front of us, so the public address decides, not the request.
        RequestMatcher always = AnyRequestMatcher.INSTANCE;
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentPolicy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .frameOptions(frame -> frame.deny())
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("geolocation=(), camera=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        if (https) {
            headers.httpStrictTransportSecurity(
                    hsts -> hsts.requestMatcher(always).includeSubDomains(true).maxAgeInSeconds(YEAR_SECONDS));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }
}
