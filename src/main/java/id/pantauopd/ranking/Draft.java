package id.pantauopd.ranking;

import id.pantauopd.agency.Platform;
import id.pantauopd.base.Period;
import java.util.List;

/**
 * A computed ranking before it is stored.
 *
 * @param frozen platforms that were left out for everyone
 * @param lines the canonical JSON of the rows, in the same order
 */
record Draft(
        String regionCode,
        Period weeks,
        String method,
        List<Platform> frozen,
        List<RankedAgency> rows,
        List<String> lines,
        byte[] sha256) {

    static Draft of(String regionCode, Period weeks, String method, List<RankedAgency> rows) {
        return of(regionCode, weeks, method, List.of(), rows);
    }

    static Draft of(String regionCode, Period weeks, String method, List<Platform> frozen, List<RankedAgency> rows) {
        List<String> lines = rows.stream().map(RankingJson::line).toList();
        byte[] hash = RankingJson.sha256(RankingJson.document(method, regionCode, weeks, frozen, lines));
        return new Draft(regionCode, weeks, method, frozen, rows, lines, hash);
    }
}
