package id.pantauopd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Says no: a guarded screen leads whoever is not signed in to the sign-in, everything else answers 404, so that what exists
 * cannot be told from what does not.
 */
final class Refusals {
    private Refusals() {}

    static void apply(ExceptionHandlingConfigurer<HttpSecurity> refused, RequestMatcher guardedView) {
        refused.authenticationEntryPoint((request, response, denied) -> {
                    if (guardedView.matches(request)) {
                        response.sendRedirect(AccessRules.SIGN_IN);
                    } else {
                        response.sendError(HttpStatus.NOT_FOUND.value());
                    }
                })
                .accessDeniedHandler(Refusals::deny);
    }

    private static void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (AccessRules.SIGN_IN.equals(request.getServletPath())) {
            // The page stood open until its session ended; a fresh one has a fresh token.
            response.sendRedirect(AccessRules.SIGN_IN + "?kedaluwarsa");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
