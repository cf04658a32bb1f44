package id.pantauopd.dashboard.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.dashboard.PostPages;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers 404 for agencies and posts that do not exist. Vaadin navigates only once its page has loaded, so without this
 * machines would be told 200.
 */
@Component
class UnknownAddresses implements VaadinServiceInitListener {
    private static final Pattern AGENCY = Pattern.compile("/?opd/([^/]+)/?");
    private static final Pattern POST = Pattern.compile("/?unggahan/([^/]+)/?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final transient AgencyDirectory directory;
    private final transient PostPages posts;

    UnknownAddresses(AgencyDirectory directory, PostPages posts) {
        this.directory = directory;
        this.posts = posts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::answer);
    }

    private void answer(IndexHtmlResponse response) {
        if (isUnknown(response.getVaadinRequest().getPathInfo())) {
            response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    private boolean isUnknown(@Nullable String path) {
        if (path == null) {
            return false;
        }
        Matcher agency = AGENCY.matcher(path);
        if (agency.matches()) {
            return directory.agencyBySlug(agency.group(1)).isEmpty();
        }
        Matcher post = POST.matcher(path);
        return post.matches()
                && !(NUMBER.matcher(post.group(1)).matches()
                        && posts.of(Long.parseLong(post.group(1))).isPresent());
    }
}
