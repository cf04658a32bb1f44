package id.pantauopd.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantauopd.agency.PeerGroup;
import id.pantauopd.ranking.BandMove;
import id.pantauopd.ranking.EditionFigures;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.EditionKind;
import id.pantauopd.ranking.EditionLine;
import id.pantauopd.ranking.Editions;
import id.pantauopd.ranking.Habit;
import id.pantauopd.ranking.RankBand;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where an agency stands in the newest edition of each kind; which these are is known for half a minute. */
@Component
class EditionStandings {
    private static final Duration KNOWN_FOR = Duration.ofSeconds(30);
    private static final int REGIONS = 600;

    private final Editions editions;
    private final Cache<String, List<EditionHead>> known = Caffeine.newBuilder()
            .maximumSize(REGIONS)
            .expireAfterWrite(KNOWN_FOR)
            .build();

    EditionStandings(Editions editions) {
        this.editions = editions;
    }

    /** The month first; none of an edition that does not rank it. */
    List<EditionStanding> of(String regionCode, String agencyCode) {
        List<EditionHead> newestFirst = known.get(regionCode, editions::list);
        return Arrays.stream(EditionKind.values())
                .map(kind -> newestFirst.stream()
                        .filter(edition -> edition.kind() == kind)
                        .toList())
                .flatMap(ofKind -> newest(ofKind, agencyCode).stream())
                .toList();
    }

    private Optional<EditionStanding> newest(List<EditionHead> ofKind, String agencyCode) {
        if (ofKind.isEmpty()) {
            return Optional.empty();
        }
        EditionHead edition = ofKind.getFirst();
        Optional<RankBand> before = ofKind.stream()
                .filter(other -> other.weeks().to().isBefore(edition.weeks().from()))
                .findFirst()
                .flatMap(earlier -> line(editions.figures(earlier), agencyCode))
                .map(EditionLine::band);
        EditionFigures figures = editions.figures(edition);
        return line(figures, agencyCode)
                .filter(line -> line.agency().ranked())
                .map(line -> standing(edition, figures, line, before.orElse(null)));
    }

    private static EditionStanding standing(
            EditionHead edition, EditionFigures figures, EditionLine line, @Nullable RankBand before) {
        PeerGroup group = line.agency().group();
        int peers = Math.toIntExact(
                ranked(figures).filter(other -> other.agency().group() == group).count());
        return new EditionStanding(
                edition,
                line,
                Math.toIntExact(ranked(figures).count()),
                peers,
                BandMove.between(before, line.band()),
                Habit.of(edition.kind().weeks(), line.groupBand(), peers));
    }

    private static Stream<EditionLine> ranked(EditionFigures figures) {
        return figures.lines().stream().filter(line -> line.agency().ranked());
    }

    private static Optional<EditionLine> line(EditionFigures figures, String agencyCode) {
        return figures.lines().stream()
                .filter(line -> line.agency().code().equals(agencyCode))
                .findFirst();
    }
}
