package id.pantauopd.access;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Names who acts: the user who is signed in, or the program itself. */
final class Actor {
    static final String SYSTEM = "system";

    private Actor() {}

    static String current() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken
                ? SYSTEM
                : who.getName();
    }
}
