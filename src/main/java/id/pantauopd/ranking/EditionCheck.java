package id.pantauopd.ranking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Computes an edition anew from its own facts and compares every byte. Pure: needs no database. */
final class EditionCheck {
    private static final int AROUND = 40;

    private EditionCheck() {}

    /** @return the first difference, in words; empty when there is none */
    static Optional<String> firstDifference(EditionFiles files) {
        for (String name : required()) {
            if (files.file(name).isEmpty()) {
                return Optional.of(name + " is missing");
            }
        }
        EditionTerms terms = files.terms();
        Optional<Methodology> method =
                MethodologyVersions.named(terms.methodology().version());
        if (method.isEmpty()) {
            return Optional.of("this release does not know methodology "
                    + terms.methodology().version() + "; use the release that published the edition");
        }
        if (!method.get().equals(terms.methodology())) {
            return Optional.of(EditionFiles.TERMS + ": methodology "
                    + method.get().version() + " stands there with other numbers than in this release");
        }
        return differences(files, terms, method.get());
    }

    private static List<String> required() {
        return Stream.concat(FactFiles.ALL.stream(), Stream.of(EditionFiles.TERMS, EditionFiles.FIGURES))
                .toList();
    }

    private static Optional<String> differences(EditionFiles files, EditionTerms terms, Methodology method) {
        EditionFacts facts = files.facts();
        Map<String, byte[]> anew = new TreeMap<>(FactFiles.write(facts));
        anew.put(EditionFiles.TERMS, json(terms));
        anew.put(EditionFiles.FIGURES, json(EditionComputation.of(facts, method, terms.seed())));
        files.byName().keySet().stream()
                .filter(EditionFiles::isByOtherMethod)
                .forEach(name -> MethodologyVersions.named(EditionFiles.methodOf(name))
                        .ifPresent(other -> anew.put(name, json(EditionComputation.of(facts, other, terms.seed())))));
        return anew.entrySet().stream()
                .flatMap(file ->
                        difference(file.getKey(), files.file(file.getKey()).orElseThrow(), file.getValue()).stream())
                .findFirst();
    }

    private static byte[] json(Object value) {
        return EditionFiles.bytes(RankingJson.write(value));
    }

    /** Where two versions of a file first differ, with what stands around there in both. */
    static Optional<String> difference(String name, byte[] stored, byte[] computed) {
        int at = Arrays.mismatch(stored, computed);
        return at < 0
                ? Optional.empty()
                : Optional.of(name + " differs at byte " + at + ": stored «" + around(stored, at) + "», computed «"
                        + around(computed, at) + "»");
    }

    private static String around(byte[] bytes, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(bytes.length, at + AROUND);
        return new String(bytes, from, Math.max(0, to - from), StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " ");
    }
}
