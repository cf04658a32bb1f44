package id.pantauopd.post;

/**
 * Counts what counted posts are about, as far as the ranking asks.
 *
 * @param performance posts that report results ({@code CAPAIAN_KINERJA})
 * @param evidenced of these, with a number and a period or a link to a document
 * @param service posts that a citizen can act on ({@code LAYANAN_INFORMASI})
 */
public record ContentCounts(int performance, int evidenced, int service) {
    public static final ContentCounts NONE = new ContentCounts(0, 0, 0);

    public ContentCounts plus(ContentCounts other) {
        return new ContentCounts(performance + other.performance, evidenced + other.evidenced, service + other.service);
    }

    /**
     * What counts of a day with more posts than may count: as many in proportion, rounded half up, and at least one of
     * what there was. So neither a flood of one kind nor one hidden behind three good posts changes what the day was.
     */
    ContentCounts capped(int posts, int cap) {
        return posts <= cap
                ? this
                : new ContentCounts(
                        part(performance, posts, cap), part(evidenced, posts, cap), part(service, posts, cap));
    }

    private static int part(int some, int posts, int cap) {
        return some == 0 ? 0 : Math.max(1, (2 * cap * some + posts) / (2 * posts));
    }
}
