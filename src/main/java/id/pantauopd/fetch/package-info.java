/**
 * Holds the one door to the network: polite, guarded, bounded. Knows URLs, not agencies. Start at {@code Fetcher}.
 */
@ApplicationModule(
        displayName = "Fetch",
        allowedDependencies = {"base"})
@NullMarked
package id.pantauopd.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
