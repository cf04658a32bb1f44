package id.pantauopd.access;

import id.pantauopd.base.PublicSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer its security headers, before anything else can answer.
 *
 * <p>Not left to Spring Security, which writes them when the response is committed: a page that Vaadin is forwarded to is
 * committed past it, and a request that its firewall rejects never reaches it.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class Headers extends OncePerRequestFilter {
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

    static final String CSP = "Content-Security-Policy";
    private static final String FRAMES = "X-Frame-Options";

    private final RequestMatcher data = PublicDataRules.matcher(PublicDataRules.DATA);
    private final RequestMatcher documentation = PublicDataRules.matcher(PublicDataRules.DOCUMENTATION);
    private final boolean https;

    Headers(PublicSettings settings) {
        // TLS may end in front of us, so the public address decides on HSTS, not the request.
        this.https = settings.isHttps();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(FRAMES, "DENY");
        response.setHeader(CSP, policy(request));
        // What may be kept says so itself, later, in place of this.
        response.setHeader("Cache-Control", "no-store");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, new FramesStayRefused(response));
    }

    private String policy(HttpServletRequest request) {
        if (documentation.matches(request)) {
            return PAGE_CSP;
        }
        return data.matches(request) ? DATA_CSP : SCREEN_CSP;
    }

    /** Vaadin would allow framing by pages of the same origin. */
    private static final class FramesStayRefused extends HttpServletResponseWrapper {
        FramesStayRefused(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!FRAMES.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }
    }
}
