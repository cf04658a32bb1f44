package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchRequest.Purpose;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Failed;
import id.pantauopd.fetch.FetchResult.Fetched;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was asked and answered of a visit so far, and the steps that may follow. */
record Dialogue(Visit visit, List<FetchResult> answers, PlatformSettings settings) {

    int size() {
        return answers.size();
    }

    FetchResult last() {
        return answers.getLast();
    }

    int lastIndex() {
        return answers.size() - 1;
    }

    /** The answer of this number, if it came and has a body. */
    Optional<Fetched> body(int answer) {
        return answer < answers.size() && answers.get(answer) instanceof Fetched fetched
                ? Optional.of(fetched)
                : Optional.empty();
    }

    /** Whether the last answer says that there is no such thing. */
    boolean lastIsMissing() {
        return last() instanceof FetchResult.Gone
                || (last() instanceof Failed failed && failed.reason() == FetchResult.Reason.NOT_FOUND);
    }

    /** Whether the last answer refuses what others may be given. */
    boolean lastIsRefused() {
        return last() instanceof Failed failed
                && switch (failed.reason()) {
                    case UNAUTHORISED, FORBIDDEN, NOT_FOUND, CLIENT_ERROR -> true;
                    default -> false;
                };
    }

    /** Asks for a feed that will be all of this visit, and for changes only where the last visit left its marks. */
    Step askFeed(URI url, ApiCall call) {
        boolean platform = visit.platform() != Platform.WEBSITE;
        boolean registered = url.equals(visit.address());
        @Nullable String etag = registered ? visit.etag() : null;
        @Nullable String lastModified = registered ? visit.lastModified() : null;
        return new Step.Ask(new FetchRequest(url, etag, lastModified, Purpose.FEED, platform, call), true);
    }

    Step askFeed(URI url) {
        return askFeed(url, ApiCall.NONE);
    }

    /** Asks for one of several answers. */
    Step ask(URI url, ApiCall call) {
        return new Step.Ask(FetchRequest.api(url, call), false);
    }

    Step ask(URI url) {
        return ask(url, ApiCall.NONE);
    }

    /** Asks for a page, which robots.txt may forbid. */
    Step askPage(URI url) {
        return new Step.Ask(FetchRequest.page(url), false);
    }

    /** Reads an answer of this number, which must have a body. */
    ReadResult read(int answer, Function<AnswerText, ReadResult> reader) {
        Fetched fetched = (Fetched) answers.get(answer);
        return AnswerText.read(request(fetched, null), reader);
    }

    ReadRequest request(Fetched fetched, @Nullable String kind) {
        return new ReadRequest(
                fetched.body(),
                fetched.contentType(),
                fetched.exchange().answered(),
                visit.zone(),
                fetched.capturedAt(),
                kind);
    }

    /** Ends the visit with what the last answer holds, or with the reason why it holds nothing. */
    Step end(Function<AnswerText, ReadResult> reader) {
        return body(lastIndex()).isPresent()
                ? new Step.Answered(lastIndex(), read(lastIndex(), reader), List.of())
                : new Step.Unanswered(lastIndex());
    }

    /** Ends the visit with what an interface says against an answer, else with the answer itself. */
    Step refused(int answer) {
        return ApiRefusals.of(answers.get(answer))
                .map(reason -> end(answer, reason))
                .orElseGet(() -> new Step.Unanswered(answer));
    }

    /** Ends the visit with a reason read from an answer. */
    Step end(int answer, ReadResult.Reason reason) {
        return new Step.Answered(answer, new ReadResult.Unreadable(reason, List.of()), List.of());
    }
}
