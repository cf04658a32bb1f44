/**
 * Holds the right of reply: objections to facts, decisions on them, replies of agencies. Changes no figure itself. Start at {@code Objections}.
 */
@ApplicationModule(
        displayName = "Objection",
        allowedDependencies = {"base", "base::ui", "access", "agency", "post", "ranking"})
@NullMarked
package id.pantauopd.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
