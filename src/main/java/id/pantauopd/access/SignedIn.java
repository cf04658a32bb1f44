package id.pantauopd.access;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Is the principal of a session: who signed in, when, and the state of the account at that moment.
 *
 * @param securityVersion the session ends when the account's has moved on
 */
record SignedIn(long id, String name, Role role, boolean mustChange, int securityVersion, Instant since)
        implements Principal, Serializable {

    /** The one authority of who must change the password first: no role's view or service opens with it. */
    static final String MUST_CHANGE = "MUST_CHANGE";

    @Override
    public String getName() {
        return name;
    }

    List<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + (mustChange ? MUST_CHANGE : role.name())));
    }

    /** Who is signed in on this thread. */
    static Optional<SignedIn> current() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
