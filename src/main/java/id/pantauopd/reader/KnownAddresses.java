package id.pantauopd.reader;

import java.net.URI;
import java.util.Optional;

/** Tells discovery what is registered already, without showing it the registry. */
@FunctionalInterface
public interface KnownAddresses {
    KnownAddresses NONE = address -> Optional.empty();

    /** Who holds an address, as the caller wants to read it, or empty. */
    Optional<String> holderOf(URI address);
}
