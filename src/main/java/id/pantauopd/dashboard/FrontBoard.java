package id.pantauopd.dashboard;

import id.pantauopd.dashboard.Front.Riser;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankedAgency.CoverageClass;
import id.pantauopd.ranking.RankingQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Puts the first page together. */
@Service
public class FrontBoard {
    private static final int ON_TOP = 10;

    private final RankingBoard board;

    FrontBoard(RankingBoard board) {
        this.board = board;
    }

    public Front page() {
        RankingPage whole = board.page(RankingQuery.PLAIN);
        List<RankedAgency> ranked =
                whole.lines().stream().map(RankingPage.Line::agency).toList();
        return new Front(
                whole.withLines(ON_TOP),
                ranked.isEmpty() ? null : ranked.getFirst(),
                riser(ranked).orElse(null),
                Math.toIntExact(ranked.stream()
                        .filter(row -> Integer.valueOf(0).equals(row.posts()))
                        .count()),
                count(whole, CoverageClass.NOT_RANKED),
                count(whole, CoverageClass.NO_ACCOUNT));
    }

    private static Optional<Riser> riser(List<RankedAgency> ranked) {
        return ranked.stream()
                .flatMap(FrontBoard::rise)
                .max(Comparator.comparingInt(Riser::places)
                        .thenComparing(riser -> riser.agency().name(), Comparator.reverseOrder()));
    }

    private static Stream<Riser> rise(RankedAgency row) {
        Integer now = row.position();
        Integer before = row.previousPosition();
        return now == null || before == null || before <= now
                ? Stream.empty()
                : Stream.of(new Riser(row, before - now));
    }

    private static int count(RankingPage page, CoverageClass coverage) {
        return Math.toIntExact(page.unranked().stream()
                .filter(row -> row.coverageClass() == coverage)
                .count());
    }
}
