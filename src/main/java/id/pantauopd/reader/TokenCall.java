package id.pantauopd.reader;

import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.Secret;
import id.pantauopd.reader.ReadResult.Reason;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leads visits that are one question to an interface with a token, and says when there is none. */
final class TokenCall {
    private TokenCall() {}

    /** Asks once with the token and reads the answer; asks nothing without it. */
    static Step single(
            Dialogue dialogue,
            @Nullable Secret token,
            Function<ApiCall, Step> question,
            Function<AnswerText, ReadResult> reader) {
        Optional<Secret> given = PlatformSettings.given(token);
        if (given.isEmpty()) {
            return new Step.NotAsked(Reason.NOT_CONFIGURED);
        }
        if (dialogue.size() == 0) {
            return question.apply(ApiAddress.bearer(given.get()));
        }
        return dialogue.body(0).isPresent() ? dialogue.end(reader) : dialogue.refused(0);
    }
}
