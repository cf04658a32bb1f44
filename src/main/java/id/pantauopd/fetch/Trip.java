package id.pantauopd.fetch;

import id.pantauopd.fetch.FetchResult.Exchange;
import id.pantauopd.fetch.FetchResult.Hop;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Keeps the account of one fetch on its way over the hops; belongs to one thread. */
final class Trip {

    private final URI requested;
    private final Deadline deadline;
    private final List<Hop> hops = new ArrayList<>(0);
    private URI at;
    private int status;
    private long bytes;

    Trip(URI requested, Deadline deadline) {
        this.requested = requested;
        this.at = requested;
        this.deadline = deadline;
    }

    Deadline deadline() {
        return deadline;
    }

    int hops() {
        return hops.size();
    }

    void answered(URI url, HopAnswer answer) {
        at = url;
        status = answer.status();
        bytes += answer.bytes();
    }

    /** Takes one hop further, unless the trip has been there: without cookies, a circle never opens. */
    boolean hop(int redirect, URI to) {
        boolean circle = to.equals(at) || hops.stream().anyMatch(hop -> hop.to().equals(to));
        hops.add(new Hop(redirect, to));
        return !circle;
    }

    Exchange exchange() {
        return new Exchange(requested, at, status, List.copyOf(hops), bytes, deadline.millisSpent());
    }
}
