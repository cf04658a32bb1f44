/**
 * Turns files and lists that an administrator brings into agencies and channels: reads, maps, tries out, checks, saves, takes
 * back. The rules of a row are those of the registry. Start at {@code Intake}.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"base", "base::ui", "access", "agency", "fetch", "reader", "crawl", "post"})
@NullMarked
package id.pantauopd.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
