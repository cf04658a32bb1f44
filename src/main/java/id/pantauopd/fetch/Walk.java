package id.pantauopd.fetch;

import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.HopAnswer.Answer;
import id.pantauopd.fetch.HopAnswer.Trouble;
import id.pantauopd.fetch.UrlVerdict.Accepted;
import id.pantauopd.fetch.UrlVerdict.Rejected;
import java.net.URI;
import java.time.Duration;
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
                    : door.get(ask, pass.gap(), trip.deadline());
            trip.answered(ask.url(), hop);
            if (!(hop instanceof Answer answer) || !Redirects.isRedirect(answer.status())) {
                return hop;
            }
            switch (step(trip, ask.url(), answer)) {
                case Accepted(URI next) -> ask = ask.to(next);
                case Rejected(Reason reason) -> {
                    return new Trouble(answer.status(), reason, 0);
                }
            }
        }
    }

    private UrlVerdict step(Trip trip, URI from, Answer answer) {
        if (trip.hops() == Redirects.MOST) {
            return new Rejected(Reason.TOO_MANY_REDIRECTS);
        }
        UrlVerdict verdict = redirects.next(from, answer.headers().locations());
        return verdict instanceof Accepted(URI next) && !trip.hop(answer.status(), next)
                ? new Rejected(Reason.TOO_MANY_REDIRECTS)
                : verdict;
    }

    /** Says before each hop whether it may be taken, and how long after the host's last one. */
    interface Checkpoint {
        Pass pass(URI url, Deadline deadline);
    }

    record Pass(@Nullable Reason refusal, Duration gap) {}
}
