package id.pantauopd.ranking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files of an edition by name: what is stored, exported and verified. The same facts, methodology and seed give the same
 * bytes on every machine.
 */
record EditionFiles(SortedMap<String, byte[]> byName) {
    static final String TERMS = "parameters.json";
    static final String FIGURES = "ranking.json";
    static final String SUMS = "SHA256SUMS";
    static final String READ_ME = "README.txt";

    EditionFiles(Map<String, byte[]> byName) {
        this(new TreeMap<>(byName));
    }

    /** The figures of the same facts by another methodology. */
    static String figuresBy(String methodVersion) {
        return "ranking-by-" + methodVersion + ".json";
    }

    static String methodOf(String file) {
        return file.substring("ranking-by-".length(), file.length() - ".json".length());
    }

    static boolean isByOtherMethod(String name) {
        return name.startsWith("ranking-by-");
    }

    /** All but the terms, which hold the number that an edition gets last. */
    static EditionFiles of(EditionFacts facts, EditionFigures figures) {
        return new EditionFiles(FactFiles.write(facts)).with(FIGURES, figures);
    }

    EditionFiles with(EditionTerms terms) {
        return with(TERMS, terms);
    }

    /** The same with one more, in the canonical JSON. */
    EditionFiles with(String name, Object content) {
        Map<String, byte[]> files = new TreeMap<>(byName);
        files.put(name, bytes(RankingJson.write(content)));
        return new EditionFiles(files);
    }

    Optional<byte[]> file(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    EditionFacts facts() {
        return FactFiles.read(byName, terms());
    }

    EditionTerms terms() {
        return RankingJson.read(text(TERMS), EditionTerms.class);
    }

    EditionFigures figures() {
        return RankingJson.read(text(FIGURES), EditionFigures.class);
    }

    /** One line a file, as {@code sha256sum -c} reads it. */
    String sums() {
        return byName.entrySet().stream()
                .map(file ->
                        HexFormat.of().formatHex(RankingJson.sha256(file.getValue())) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** The digest of the edition: of the list of its checksums. */
    byte[] sha256() {
        return RankingJson.sha256(bytes(sums()));
    }

    boolean isSameAs(EditionFiles other) {
        return Arrays.equals(sha256(), other.sha256());
    }

    String text(String name) {
        return new String(
                file(name).orElseThrow(() -> new IllegalStateException("The edition has no file " + name)),
                StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
