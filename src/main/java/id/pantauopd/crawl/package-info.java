/**
 * Decides which channels are due, runs the pass from feed to ledger and accounts for every attempt. Start at {@code CrawlPass}.
 */
@ApplicationModule(
        displayName = "Crawl",
        allowedDependencies = {"base", "base::ui", "access", "agency", "reader", "fetch", "post"})
@NullMarked
package id.pantauopd.crawl;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
