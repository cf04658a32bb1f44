package id.pantauopd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Remembers the guarded page that was asked for before the sign-in: its path and query only, so that neither a Host header
 * nor a parameter can make the way back lead elsewhere.
 */
class AskedPage implements RequestCache {
    private static final String ATTRIBUTE = AskedPage.class.getName();

    private final RequestMatcher guardedView;

    AskedPage(RequestMatcher guardedView) {
        this.guardedView = guardedView;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (guardedView.matches(request)) {
            String query = request.getQueryString();
            request.getSession().setAttribute(ATTRIBUTE, request.getServletPath() + (query == null ? "" : "?" + query));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String page
                ? new SimpleSavedRequest(page)
                : null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null; // only the address is kept, there is no request to replay
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
