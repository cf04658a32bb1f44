package id.pantauopd.export;

import id.pantauopd.base.PublicSettings;
import id.pantauopd.export.RankingSource.Selection;
import id.pantauopd.ranking.RankedAgency;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A ranking as JSON.
 *
 * @param permalink the page that shows the same rows
 * @param ignored parameters that were not understood
 */
record RankingJson(
        String regionCode,
        LocalDate periodFrom,
        LocalDate periodTo,
        String methodVersion,
        Instant computedAt,
        String sha256,
        URI permalink,
        String licence,
        List<String> ignored,
        List<RankedAgency> rows) {

    static final String LICENCE = "CC BY 4.0";

    static RankingJson of(Selection selection, PublicSettings address) {
        return new RankingJson(
                selection.ranking().regionCode(),
                selection.ranking().period().from(),
                selection.ranking().period().to(),
                selection.ranking().methodVersion(),
                selection.ranking().computedAt(),
                selection.ranking().sha256(),
                address.link("/peringkat?" + selection.query().asText()),
                LICENCE,
                selection.ignored(),
                selection.rows());
    }
}
