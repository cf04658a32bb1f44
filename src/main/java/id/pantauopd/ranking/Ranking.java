package id.pantauopd.ranking;

import id.pantauopd.agency.Platform;
import id.pantauopd.base.Period;
import java.time.Instant;
import java.util.List;

/**
 * The ranking of one region in one period, as computed once and stored.
 *
 * @param period as asked for
 * @param weeks the whole weeks in it that were over: all figures are of these days
 * @param frozen platforms that were left out for everyone, since too many of their account-days were lost
 * @param rows ranked agencies by position, then the others by name
 * @param id of the stored snapshot, or 0 when it was computed for one answer and not stored
 * @param sha256 of its canonical JSON, in hex: the same input gives the same bytes. Neither ids, the time of computing nor
 *     {@code lastPostAt} are in it
 */
public record Ranking(
        long id,
        String regionCode,
        Period period,
        Period weeks,
        String methodVersion,
        Instant computedAt,
        List<Platform> frozen,
        List<RankedAgency> rows,
        String sha256) {}
