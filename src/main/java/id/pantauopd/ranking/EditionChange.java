package id.pantauopd.ranking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a correction changes for one agency.
 *
 * @param code of the agency
 * @param placeBefore null when it was not ranked, or not there; {@code placeAfter} likewise
 * @param scoreBefore null with {@code placeBefore}; {@code scoreAfter} likewise
 */
public record EditionChange(
        String code,
        String name,
        @Nullable Integer placeBefore,
        @Nullable Integer placeAfter,
        @Nullable Double scoreBefore,
        @Nullable Double scoreAfter) {

    /** Those agencies whose place or score differs, in the order of the later edition. */
    static List<EditionChange> between(EditionFigures before, EditionFigures after) {
        Map<String, RankedAgency> old = new LinkedHashMap<>();
        before.lines().forEach(line -> old.put(line.agency().code(), line.agency()));
        List<EditionChange> changes = new ArrayList<>();
        for (EditionLine line : after.lines()) {
            add(changes, old.remove(line.agency().code()), line.agency());
        }
        old.values().forEach(gone -> add(changes, gone, null));
        return List.copyOf(changes);
    }

    static List<EditionChange> read(byte[] file) {
        return List.of(RankingJson.read(new String(file, StandardCharsets.UTF_8), EditionChange[].class));
    }

    private static void add(List<EditionChange> changes, @Nullable RankedAgency before, @Nullable RankedAgency after) {
        RankedAgency named = after == null ? Objects.requireNonNull(before) : after;
        EditionChange change = new EditionChange(
                named.code(),
                named.name(),
                before == null ? null : before.position(),
                after == null ? null : after.position(),
                before == null ? null : before.score(),
                after == null ? null : after.score());
        if (!Objects.equals(change.placeBefore, change.placeAfter)
                || !Objects.equals(change.scoreBefore, change.scoreAfter)) {
            changes.add(change);
        }
    }
}
