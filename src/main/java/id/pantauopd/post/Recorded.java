package id.pantauopd.post;

/**
 * What a recording changed.
 *
 * @param seen posts in the answer
 * @param added posts not known before, under any of their aliases
 * @param changed known posts with a new version
 * @param sharesAPost whether some post of the answer was known: if not, and the page was full, posts may be missing
 */
public record Recorded(int seen, int added, int changed, boolean sharesAPost) {

    /** Both together: of two pages it is enough that one shares a post with what was known. */
    public Recorded plus(Recorded other) {
        return new Recorded(
                seen + other.seen, added + other.added, changed + other.changed, sharesAPost || other.sharesAPost);
    }
}
