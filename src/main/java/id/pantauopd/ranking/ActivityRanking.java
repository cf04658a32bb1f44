package id.pantauopd.ranking;

import id.pantauopd.base.Period;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Computes, stores and answers for rankings. */
@Service
public class ActivityRanking {

    /**
     * Computes the ranking from the roll-ups as they stand, and stores it unless the newest stored one has the same
     * bytes.
     *
     * @throws IllegalArgumentException when the region is unknown or the period holds no whole week; its message is a key
     */
    public Ranking compute(String regionCode, Period period) {
        throw new UnsupportedOperationException("to be written");
    }

    /** The newest stored ranking of a region and period. */
    public Optional<Ranking> latest(String regionCode, Period period) {
        throw new UnsupportedOperationException("to be written");
    }
}
