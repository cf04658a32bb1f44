package id.pantauopd.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was disabled or changed, or that is older than a session may become. Stands before every
 * page and every call of an open page, so the next click finds no session and leads to the sign-in.
 */
class SessionGate extends OncePerRequestFilter {
    private final SecurityVersions versions;
    private final Duration longest;
    private final Clock clock;

    SessionGate(SecurityVersions versions, Duration longest, Clock clock) {
        this.versions = versions;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Without a session nobody is signed in; asking only then keeps static files free of the look-up.
        HttpSession session = request.getSession(false);
        Optional<SignedIn> who = session == null ? Optional.empty() : SignedIn.current();
        if (session != null && who.isPresent()) {
            if (isOver(who.get())) {
                SecurityContextHolder.clearContext();
                session.invalidate();
            } else {
                // An anonymous session waits shorter; whoever signs in keeps the same one.
                session.setMaxInactiveInterval(60 * request.getServletContext().getSessionTimeout());
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(SignedIn session) {
        return clock.instant().isAfter(session.since().plus(longest)) || !versions.isCurrent(session);
    }
}
