package id.pantauopd.dashboard;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.PeerGroup;
import id.pantauopd.agency.Region;
import id.pantauopd.dashboard.EditionPage.Line;
import id.pantauopd.objection.AgencyReply;
import id.pantauopd.objection.Objections;
import id.pantauopd.ranking.BandMove;
import id.pantauopd.ranking.EditionFigures;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.EditionLine;
import id.pantauopd.ranking.Editions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts editions together for screens: with their moves, replies and objections. */
@Service
public class EditionBoard {
    private final Regions regions;
    private final AgencyDirectory directory;
    private final Editions editions;
    private final Objections objections;
    private final Reading reading;

    EditionBoard(
            Regions regions, AgencyDirectory directory, Editions editions, Objections objections, Reading reading) {
        this.regions = regions;
        this.directory = directory;
        this.editions = editions;
        this.objections = objections;
        this.reading = reading;
    }

    /** The public editions of a region. */
    public record Shelf(Region region, List<EditionHead> editions) {}

    /** Of the region that an address names, else of the product's own. */
    public Shelf shelf(@Nullable String regionCode) {
        return reading.of(() -> {
            Region region = regions.named(regionCode)
                    .or(regions::first)
                    .orElseThrow(() -> new IllegalStateException("The registry of regions is empty"));
            return new Shelf(region, editions.list(region.code()));
        });
    }

    public Optional<EditionPage> page(long number, @Nullable PeerGroup group) {
        return reading.of(() -> editions.find(number).map(head -> assemble(head, group)));
    }

    /** What the newest monthly edition of a region says of each agency, by its code; empty when there is none. */
    public Optional<EditionPage> latest(String regionCode) {
        return reading.of(() -> editions.latest(regionCode).map(head -> assemble(head, null)));
    }

    private EditionPage assemble(EditionHead head, @Nullable PeerGroup group) {
        EditionFigures figures = editions.figures(head);
        Optional<EditionHead> before = editions.before(head);
        Optional<EditionFigures> other = editions.byMethodBefore(head);
        Map<String, EditionLine> linesBefore =
                before.map(editions::figures).map(EditionBoard::byCode).orElse(Map.of());
        Map<String, List<String>> replies = objections.replies(head.number()).stream()
                .collect(Collectors.groupingBy(
                        AgencyReply::agencyCode, Collectors.mapping(AgencyReply::text, Collectors.toList())));
        Map<String, Integer> otherPlaces = other.map(EditionBoard::places).orElse(Map.of());
        List<EditionLine> shown = figures.lines().stream()
                .filter(line -> group == null || line.agency().group() == group)
                .toList();
        return new EditionPage(
                head,
                directory.region(head.regionCode()).orElseThrow(),
                before.orElse(null),
                editions.correctionOf(head).orElse(null),
                editions.changes(head),
                other.map(EditionFigures::methodVersion).orElse(null),
                group,
                (int) figures.lines().stream()
                        .filter(line -> line.agency().ranked())
                        .count(),
                shown.stream()
                        .filter(line -> line.agency().ranked())
                        .map(line -> line(line, linesBefore, replies, otherPlaces))
                        .toList(),
                shown.stream()
                        .map(EditionLine::agency)
                        .filter(agency -> !agency.ranked())
                        .toList(),
                figures.sensitivity(),
                figures.frozen(),
                objections.of(head.number()));
    }

    private static Line line(
            EditionLine line,
            Map<String, EditionLine> linesBefore,
            Map<String, List<String>> replies,
            Map<String, Integer> otherPlaces) {
        String code = line.agency().code();
        EditionLine before = linesBefore.get(code);
        return new Line(
                line,
                before,
                BandMove.between(before == null ? null : before.band(), line.band()),
                replies.getOrDefault(code, List.of()),
                otherPlaces.get(code));
    }

    private static Map<String, EditionLine> byCode(EditionFigures figures) {
        return figures.lines().stream()
                .collect(Collectors.toMap(line -> line.agency().code(), Function.identity()));
    }

    private static Map<String, Integer> places(EditionFigures figures) {
        Map<String, Integer> places = new HashMap<>();
        figures.lines().forEach(line -> {
            Integer place = line.agency().position();
            if (place != null) {
                places.put(line.agency().code(), place);
            }
        });
        return places;
    }
}
