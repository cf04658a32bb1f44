/**
 * Holds posts, their versions and figures as stored, and the daily roll-ups. Start at {@code PostLedger}.
 */
@ApplicationModule(
        displayName = "Post",
        allowedDependencies = {"base", "access", "agency", "content", "reader"})
@NullMarked
package id.pantauopd.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
