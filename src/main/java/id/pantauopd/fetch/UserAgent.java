package id.pantauopd.fetch;

import java.net.URI;
import java.util.Objects;

/** Writes the name we give ourselves in front of every server: product, version and where to complain. */
final class UserAgent {

    private UserAgent() {}

    static String of(URI contact) {
        String version = Fetcher.class.getPackage().getImplementationVersion();
        return "PantauOPD/" + Objects.requireNonNullElse(version, "dev") + " (+" + contact.toASCIIString() + ")";
    }
}
