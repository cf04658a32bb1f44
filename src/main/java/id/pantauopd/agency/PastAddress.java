package id.pantauopd.agency;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An address that a channel has left. */
public record PastAddress(URI url, @Nullable URI feedUrl, Instant until) {}
