package id.pantauopd.post;

import id.pantauopd.post.PostArchive.StoredPost;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One post that an editor is asked to look at.
 *
 * @param read by the classifier when the sample was drawn
 * @param found by the editor, null until somebody has looked
 */
public record SampledPost(
        StoredPost post,
        Verdict read,
        @Nullable Verdict found,
        @Nullable String actor,
        @Nullable Instant at) {}
