/**
 * Holds users, roles, sign-in and the audit log. Knows no agency and no post. Start at {@code AccessRules}.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"base", "base::ui"})
@NullMarked
package id.pantauopd.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
