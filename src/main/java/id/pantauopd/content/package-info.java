/**
 * Says which of the codebook's classes a post belongs to, and which rules and words decided. Pure: no database, no
 * network, no clock. Start at {@code ContentClassifier}.
 */
@ApplicationModule(
        displayName = "Content",
        allowedDependencies = {"base"})
@NullMarked
package id.pantauopd.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
