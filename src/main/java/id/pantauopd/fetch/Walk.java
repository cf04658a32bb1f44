package id.pantauopd.fetch;

import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.HopAnswer.Answer;
import id.pantauopd.fetch.HopAnswer.Trouble;
import id.pantauopd.fetch.UrlVerdict.Accepted;
import id.pantauopd.fetch.UrlVerdict.Rejected;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows redirects by hand: every hop passes the URL rules, the checkpoint and the guard anew. */
final class Walk {

    private final Door door;
    private final Redirects redirects;

    Walk(Door door, UrlRules rules) {
        this.door = door;
        this.redirects = new Redirects(rules);
    }

    HopAnswer follow(Trip trip, Ask first, Checkpoint checkpoint) {
        Ask ask = first;
        while (true) {
            Pass pass = checkpoint.pass(ask.url(), trip.deadline());
            HopAnswer hop = pass.refusal() != null
                    ? new Trouble(0, pass.refusal(), 0)
                    : door.get(ask, longer(pass.gap(), ask.call().gap()), trip.deadline());
            trip.answered(ask.url(), hop);
            if (!(hop instanceof Answer answer) || !Redirects.isRedirect(answer.status())) {
                return hop;
            }
            switch (step(trip, ask, answer)) {
                case Accepted(URI next) -> ask = ask.to(next);
                case Rejected(Reason reason) -> {
                    return new Trouble(answer.status(), reason, 0);
                }
            }
        }
    }

    private UrlVerdict step(Trip trip, Ask ask, Answer answer) {
        if (trip.hops() == Redirects.MOST) {
            return new Rejected(Reason.TOO_MANY_REDIRECTS);
        }
        List<String> locations = answer.headers().locations();
        ApiCall.Credential credential = ask.call().credential();
        if (credential != null
                && locations.stream()
                        .anyMatch(to -> to.contains(credential.secret().reveal()))) {
            return new Rejected(Reason.BAD_REDIRECT); // it would stand in the hops, which are stored
        }
        UrlVerdict verdict = redirects.next(ask.url(), locations);
        return verdict instanceof Accepted(URI next) && !trip.hop(answer.status(), next)
                ? new Rejected(Reason.TOO_MANY_REDIRECTS)
                : verdict;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Says before each hop whether it may be taken, and how long after the host's last one. */
    interface Checkpoint {
        Pass pass(URI url, Deadline deadline);
    }

    record Pass(@Nullable Reason refusal, Duration gap) {}
}
