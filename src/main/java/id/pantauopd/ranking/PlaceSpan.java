package id.pantauopd.ranking;

/**
 * The places of an agency under any weights that are sensible, everything else being as the methodology says.
 *
 * @param best over the runs that vary weights only; {@code worst} likewise
 * @param runs how many there were
 */
public record PlaceSpan(int best, int worst, int runs) {}
