/**
 * Holds the methodology as typed data, the pure scoring and the stored rankings. Knows nothing of crawling. Start at {@code ActivityRanking}.
 */
@ApplicationModule(
        displayName = "Ranking",
        allowedDependencies = {"base", "access", "agency", "post", "content"})
@NullMarked
package id.pantauopd.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
