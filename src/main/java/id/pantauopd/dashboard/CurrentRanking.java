package id.pantauopd.dashboard;

import id.pantauopd.base.Period;
import id.pantauopd.ranking.ActivityRanking;
import id.pantauopd.ranking.Ranking;
import id.pantauopd.ranking.RankingRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the ranking of a region and period, or says why there is none. */
@Component
class CurrentRanking {
    private final ActivityRanking rankings;

    CurrentRanking(ActivityRanking rankings) {
        this.rankings = rankings;
    }

    /** Call it outside a transaction: one that is not stored is computed, which takes its own. */
    Found of(String region, Period period) {
        try {
            return new Found(rankings.answer(region, period), null);
        } catch (RankingRefused refused) {
            return new Found(null, refused);
        }
    }

    /** @param problem why there is no ranking, null when there is one */
    record Found(@Nullable Ranking ranking, @Nullable RankingRefused problem) {}
}
