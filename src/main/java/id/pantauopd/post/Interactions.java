package id.pantauopd.post;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Adds up the interactions of a post: reactions (likes where the platform shows only those), comments and shares. */
final class Interactions {
    private Interactions() {}

    /** The sum of the known ones, or null when none is known. */
    static @Nullable Long of(Collection<Figure> figures) {
        Long reactions = known(figures, Metric.REACTION);
        return plus(
                plus(reactions != null ? reactions : known(figures, Metric.LIKE), known(figures, Metric.COMMENT)),
                known(figures, Metric.SHARE));
    }

    private static @Nullable Long known(Collection<Figure> figures, Metric metric) {
        for (Figure figure : figures) {
            if (figure.metric() == metric && figure.sub().isEmpty()) {
                return figure.value();
            }
        }
        return null;
    }

    private static @Nullable Long plus(@Nullable Long one, @Nullable Long other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : Long.valueOf(Math.addExact(one, other));
    }
}
