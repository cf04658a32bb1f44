package id.pantauopd.export;

import id.pantauopd.base.PublicSettings;
import id.pantauopd.export.RankingSource.Selection;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a reader of the CSV beside it must know: source, time, method, licence, and each column. */
record RankingMetadata(
        String title,
        String source,
        String regionCode,
        LocalDate periodFrom,
        LocalDate periodTo,
        Instant computedAt,
        String methodVersion,
        String sha256,
        String licence,
        URI page,
        URI data,
        URI methodology,
        String caveat,
        int rows,
        List<ColumnNote> columns) {

    /** One column of the CSV in words. */
    record ColumnNote(String name, String description) {}

    static RankingMetadata of(Selection selection, PublicSettings address) {
        String query = selection.query().asText();
        return new RankingMetadata(
                "Keaktifan perangkat daerah, wilayah " + selection.ranking().regionCode() + ", "
                        + selection.ranking().period(),
                "Pantau OPD",
                selection.ranking().regionCode(),
                selection.ranking().period().from(),
                selection.ranking().period().to(),
                selection.ranking().computedAt(),
                selection.ranking().methodVersion(),
                selection.ranking().sha256(),
                RankingJson.LICENCE,
                address.link("/peringkat?" + query),
                address.link("/peringkat.csv?" + query),
                address.link("/metodologi"),
                "Only registered public channels that could be read are counted; an empty cell is unknown, never zero.",
                selection.rows().size(),
                RankingColumns.ALL.stream()
                        .map(column -> new ColumnNote(column.name(), column.description()))
                        .toList());
    }
}
