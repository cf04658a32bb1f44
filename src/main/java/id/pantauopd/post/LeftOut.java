package id.pantauopd.post;

import java.time.LocalDate;

/** Says which account-days leave numerator and denominator, for a reason that is no fault of an agency. */
public interface LeftOut {

    /** Whether any day of an agency's week may leave: only then are its days read. */
    boolean touches(long agencyId, LocalDate monday);

    boolean leaves(long agencyId, long channelId, LocalDate day);
}
