/**
 * Holds regions, agencies and the channels they publish on, with their history. Knows nothing of fetching. Start at {@code AgencyDirectory}.
 */
@ApplicationModule(
        displayName = "Agency",
        allowedDependencies = {"base", "base::ui", "access"})
@NullMarked
package id.pantauopd.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
