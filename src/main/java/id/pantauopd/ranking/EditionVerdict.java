package id.pantauopd.ranking;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What verifying an edition showed.
 *
 * @param posts how many it pins
 * @param sha256 digest of the edition, in hex
 * @param difference the first one, or null when every byte is the same
 */
record EditionVerdict(
        long edition,
        boolean verified,
        int files,
        int posts,
        String sha256,
        @Nullable String difference) {

    static EditionVerdict of(EditionFiles files, Optional<String> difference) {
        return new EditionVerdict(
                files.file(EditionFiles.TERMS).isPresent() ? files.terms().number() : 0,
                difference.isEmpty(),
                files.byName().size(),
                Math.max(
                        0,
                        files.file(FactFiles.POSTS)
                                .map(posts -> (int) new String(posts, StandardCharsets.UTF_8)
                                                .lines()
                                                .count()
                                        - 1)
                                .orElse(0)),
                HexFormat.of().formatHex(files.sha256()),
                difference.orElse(null));
    }
}
