package id.pantauopd.dashboard;

import id.pantauopd.dashboard.Front.Riser;
import id.pantauopd.ranking.BandMove;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankedAgency.CoverageClass;
import id.pantauopd.ranking.RankingQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Puts the first page together. */
@Service
public class FrontBoard {
    private static final int ON_TOP = 10;

    private final RankingBoard board;
    private final EditionBoard editions;

    FrontBoard(RankingBoard board, EditionBoard editions) {
        this.board = board;
        this.editions = editions;
    }

    public Front page() {
        RankingPage whole = board.page(RankingQuery.PLAIN);
        List<RankedAgency> ranked =
                whole.lines().stream().map(RankingPage.Line::agency).toList();
        return new Front(
                whole.withLines(ON_TOP),
                ranked.isEmpty() ? null : ranked.getFirst(),
                riser(whole.region().code()).orElse(null),
                Math.toIntExact(ranked.stream()
                        .filter(row -> Integer.valueOf(0).equals(row.posts()))
                        .count()),
                count(whole, CoverageClass.NOT_RANKED),
                count(whole, CoverageClass.NO_ACCOUNT));
    }

    private Optional<Riser> riser(String regionCode) {
        return editions.latest(regionCode)
                .flatMap(page -> page.moved(BandMove.UP).stream()
                        .findFirst()
                        .map(line -> new Riser(
                                page.head(),
                                line.agency(),
                                Objects.requireNonNull(line.before()).agency().score())));
    }

    private static int count(RankingPage page, CoverageClass coverage) {
        return Math.toIntExact(page.unranked().stream()
                .filter(row -> row.coverageClass() == coverage)
                .count());
    }
}
