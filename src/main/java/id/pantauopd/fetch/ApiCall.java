package id.pantauopd.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an interface for programs is asked, beyond its address.
 *
 * @param credential what proves who asks, or null
 * @param json the body of a {@code POST}, or null for a {@code GET}
 * @param gap the least time after the last request to the same host, where it is longer than the pace of all hosts
 * @param explained whether the body of a refusal is worth reading: interfaces say there what is wrong
 */
public record ApiCall(
        @Nullable Credential credential, @Nullable String json, Duration gap, boolean explained) {
    public static final ApiCall NONE = new ApiCall(null, null, Duration.ZERO, false);

    /**
     * A secret and the place where it goes. It is added on the way out and is in no URL that a result names.
     *
     * @param name of the header, or of the query parameter
     * @param before what stands before the secret, such as {@code "Bearer "}
     */
    public record Credential(Place place, String name, String before, Secret secret) {
        public static Credential bearer(Secret secret) {
            return new Credential(Place.HEADER, "Authorization", "Bearer ", secret);
        }

        public static Credential header(String name, Secret secret) {
            return new Credential(Place.HEADER, name, "", secret);
        }

        public static Credential query(String name, Secret secret) {
            return new Credential(Place.QUERY, name, "", secret);
        }

        String value() {
            return before + secret.reveal();
        }
    }

    /** Where a server looks for a credential. */
    public enum Place {
        HEADER,
        QUERY
    }
}
