package id.pantauopd.post;

import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Flag;
import id.pantauopd.reader.ReadPost.Precision;
import id.pantauopd.reader.ReadPost.Stamp;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes recordings for tests. */
final class Answers {
    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    static final String LONG_TEXT = "Dinas Kesehatan membuka layanan pemeriksaan gratis bagi seluruh warga di puskesmas"
            + " kecamatan mulai hari Senin pekan depan sampai akhir bulan dengan membawa kartu tanda penduduk";

    private Answers() {}

    static Recording answer(long channel, long agency, String at, @Nullable String coveredFrom, ReadPost... posts) {
        Instant captured = Instant.parse(at);
        URI feed = URI.create("https://opd" + channel + ".example.go.id/feed");
        return new Recording(
                channel,
                agency,
                JAKARTA,
                new Evidence(feed, feed, 200, captured, HexFormat.of().formatHex(new byte[32]), 1000, "rss-2.0"),
                List.of(posts),
                List.of(),
                coveredFrom == null ? null : LocalDate.parse(coveredFrom));
    }

    static ReadPost post(String id, @Nullable String published, String text, Figure... figures) {
        return post(id, List.of("alias-" + id), published, text, Set.of(), figures);
    }

    static ReadPost post(
            String id,
            List<String> aliases,
            @Nullable String published,
            String text,
            Set<Flag> flags,
            Figure... figures) {
        Stamp stamp =
                published == null ? Stamp.NONE : new Stamp(Instant.parse(published), published, Precision.SECOND, true);
        return new ReadPost(
                id,
                aliases,
                URI.create("https://opd.example.go.id/" + id.hashCode()),
                "Judul",
                text,
                stamp,
                null,
                null,
                List.of(),
                List.of(figures),
                "hash of " + text,
                flags);
    }
}
