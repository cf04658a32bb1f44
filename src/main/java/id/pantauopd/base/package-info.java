/**
 * Holds what every room needs and no domain word: the clock, periods, the embedded database, shared pieces of screen. Start at {@link id.pantauopd.base.Period}.
 */
@ApplicationModule(
        displayName = "Base",
        allowedDependencies = {})
@NullMarked
package id.pantauopd.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
