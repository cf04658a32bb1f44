package id.pantauopd.ranking;

import id.pantauopd.base.Period;
import java.time.Instant;
import java.util.List;

/**
 * The ranking of one region in one period, as computed once and stored.
 *
 * @param rows ranked agencies by position, then the others by name
 * @param sha256 of its canonical JSON, in hex: the same input gives the same bytes
 */
public record Ranking(
        long id,
        String regionCode,
        Period period,
        String methodVersion,
        Instant computedAt,
        List<RankedAgency> rows,
        String sha256) {}
