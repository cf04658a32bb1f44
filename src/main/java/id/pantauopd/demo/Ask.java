package id.pantauopd.demo;

import org.jspecify.annotations.Nullable;

/**
 * Holds what a visitor asks a simulated host.
 *
 * @param path with its query, if any
 * @param ifNoneMatch the header of this name, or null
 * @param ifModifiedSince the header of this name, or null
 */
record Ask(
        int host,
        String path,
        @Nullable String ifNoneMatch,
        @Nullable String ifModifiedSince) {

    String pathAlone() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }
}
