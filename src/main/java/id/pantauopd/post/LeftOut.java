package id.pantauopd.post;

import java.time.LocalDate;

/** Says which account-days leave numerator and denominator, for a reason that is no fault of an agency. */
public interface LeftOut {
    LeftOut NOTHING = new LeftOut() {
        @Override
        public boolean touches(long agencyId, LocalDate monday) {
            return false;
        }

        @Override
        public boolean leaves(long agencyId, long channelId, LocalDate day) {
            return false;
        }
    };

    /** Whether any day of an agency's week may leave: only then are its days read. */
    boolean touches(long agencyId, LocalDate monday);

    boolean leaves(long agencyId, long channelId, LocalDate day);

    /** What leaves by this or by another reason. */
    default LeftOut or(LeftOut other) {
        LeftOut one = this;
        return new LeftOut() {
            @Override
            public boolean touches(long agencyId, LocalDate monday) {
                return one.touches(agencyId, monday) || other.touches(agencyId, monday);
            }

            @Override
            public boolean leaves(long agencyId, long channelId, LocalDate day) {
                return one.leaves(agencyId, channelId, day) || other.leaves(agencyId, channelId, day);
            }
        };
    }
}
