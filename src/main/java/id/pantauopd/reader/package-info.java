/**
 * Turns the bytes of a channel into posts. Does no I/O of its own. Start at {@code Readers}.
 */
@ApplicationModule(
        displayName = "Reader",
        allowedDependencies = {"base", "fetch", "agency"})
@NullMarked
package id.pantauopd.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
