package id.pantauopd.ranking;

import id.pantauopd.agency.ChannelState;
import id.pantauopd.agency.ChannelTenure;
import id.pantauopd.agency.Verification;
import id.pantauopd.base.Period;
import java.util.Collection;
import java.util.List;

/**
 * Counts an agency's registered channels in a window.
 *
 * @param all registered
 * @param checked of these, with a verification state
 * @param twoWay of these, named by the official page and naming it
 */
record Accounts(int all, int checked, int twoWay) {

    static final Accounts NONE = new Accounts(0, 0, 0);

    static Accounts of(Collection<ChannelTenure> channels, Period window) {
        List<ChannelTenure> held =
                channels.stream().filter(channel -> held(channel, window)).toList();
        int checked = (int)
                held.stream().filter(channel -> channel.verification() != null).count();
        int twoWay = (int) held.stream()
                .filter(channel -> channel.verification() == Verification.TWO_WAY)
                .count();
        return new Accounts(held.size(), checked, twoWay);
    }

    /** A channel that is gone was held up to its last day; without one, we do not know that it was held at all. */
    private static boolean held(ChannelTenure channel, Period window) {
        boolean begun = channel.validFrom() == null || !channel.validFrom().isAfter(window.to());
        boolean ended = channel.validTo() == null
                ? channel.state() == ChannelState.GONE
                : channel.validTo().isBefore(window.from());
        return begun && !ended;
    }
}
