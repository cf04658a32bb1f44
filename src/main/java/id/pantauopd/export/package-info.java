/**
 * Holds the stateless public side: downloads and the API. Never opens a UI session. Start at {@code ApiController}.
 */
@ApplicationModule(
        displayName = "Export",
        allowedDependencies = {"base", "agency", "content", "post", "ranking", "objection", "crawl"})
@NullMarked
package id.pantauopd.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
