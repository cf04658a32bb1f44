package id.pantauopd.ranking;

import id.pantauopd.post.FrozenPost;
import id.pantauopd.post.WindowFacts;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Verifies stored editions: their files, the posts they rest on, and every figure computed anew. Changes nothing. */
@Component
class EditionAudit {
    private final EditionStore store;
    private final WindowFacts posts;

    EditionAudit(EditionStore store, WindowFacts posts) {
        this.store = store;
        this.posts = posts;
    }

    /** Empty when there is no such edition. */
    Optional<EditionVerdict> verify(long number) {
        return store.find(number).map(edition -> {
            EditionFiles files = store.files(number);
            return EditionVerdict.of(
                    files,
                    digest(edition, files)
                            .or(() -> EditionCheck.firstDifference(files))
                            .or(() -> storedPosts(files)));
        });
    }

    private static Optional<String> digest(EditionHead edition, EditionFiles files) {
        String computed = HexFormat.of().formatHex(files.sha256());
        return computed.equals(edition.sha256())
                ? Optional.empty()
                : Optional.of(
                        EditionFiles.SUMS + ": the files have the digest " + computed + ", not " + edition.sha256());
    }

    /** Each pinned version must still be stored, as the post's text now or as an earlier one. */
    private Optional<String> storedPosts(EditionFiles files) {
        EditionFacts facts = files.facts();
        Map<Long, Set<String>> versions =
                posts.versions(facts.posts().stream().map(FrozenPost::id).toList());
        return facts.posts().stream()
                .filter(post -> !versions.getOrDefault(post.id(), Set.of()).contains(post.version()))
                .findFirst()
                .map(post -> versions.containsKey(post.id())
                        ? "post " + post.id() + " is stored in other versions than " + post.version()
                        : "post " + post.id() + " is no longer stored");
    }
}
