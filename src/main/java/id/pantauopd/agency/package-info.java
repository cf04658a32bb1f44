/**
 * Holds regions, agencies and the channels they publish on, with their history. Fetches nothing; asks {@code fetch.UrlRules} what could be. Start at {@code AgencyDirectory}.
 */
@ApplicationModule(
        displayName = "Agency",
        allowedDependencies = {"base", "base::ui", "access", "fetch"})
@NullMarked
package id.pantauopd.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
