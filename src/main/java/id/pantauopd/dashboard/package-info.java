/**
 * Joins the rooms into screens, public and for members. Start at {@code ui.RankingView}.
 */
@ApplicationModule(
        displayName = "Dashboard",
        allowedDependencies = {
            "base",
            "base::ui",
            "agency",
            "content",
            "post",
            "ranking",
            "objection",
            "notice",
            "crawl",
            "access",
            "reader"
        })
@NullMarked
package id.pantauopd.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
