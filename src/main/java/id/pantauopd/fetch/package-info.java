/**
 * Holds the one door to the network: polite, guarded, bounded. Knows URLs, not agencies; must not know what a feed is.
 *
 * <p>A fetch passes {@code UrlRules} (the URL as text), {@code Robots} (pages only), {@code Guard} (its addresses), {@code
 * Turns} (its host's pace), {@code Door} (one request) and {@code BodyReader} (the bytes), once for every redirect that
 * {@code Walk} follows. Other rooms need {@code Fetcher}, and {@code UrlRules} to judge an address before saving it. Start
 * reading at {@code GuardedFetcher}.
 */
@ApplicationModule(
        displayName = "Fetch",
        allowedDependencies = {"base"})
@NullMarked
package id.pantauopd.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
