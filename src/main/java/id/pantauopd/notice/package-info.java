/**
 * Holds alerts: what an administrator should hear of without looking, on screen and as one digest a day by e-mail. Start at {@code Alerts}.
 */
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"base", "base::ui", "access", "agency", "crawl", "post"})
@NullMarked
package id.pantauopd.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
