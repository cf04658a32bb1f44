package id.pantauopd.reader;

import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Failed;
import id.pantauopd.reader.ReadResult.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Understands how interfaces say no: Google by a word, Meta by a number, TikTok by a word of its own, X by the status.
 * What they say in words is never shown: it may name the token.
 */
final class ApiRefusals {
    private static final Set<String> QUOTA = Set.of("quotaExceeded", "dailyLimitExceeded", "CreditsDepleted");
    private static final Set<String> RATE = Set.of("rateLimitExceeded", "userRateLimitExceeded", "rate_limit_exceeded");
    private static final Set<String> TOKEN =
            Set.of("keyInvalid", "API_KEY_INVALID", "access_token_invalid", "authError", "keyExpired");
    private static final Set<String> PERMISSION = Set.of(
            "accessNotConfigured", "forbidden", "scope_not_authorized", "scope_permission_missed", "ipRefererBlocked");
    private static final Set<String> NOBODY = Set.of("channelNotFound", "playlistNotFound");

    private ApiRefusals() {}

    static Optional<Reason> of(FetchResult result) {
        if (!(result instanceof Failed failed)) {
            return Optional.empty();
        }
        String text = new String(failed.explanation(), StandardCharsets.UTF_8);
        int start = text.indexOf('{');
        Optional<Reason> said = start < 0 ? Optional.empty() : json(text, start).flatMap(ApiRefusals::said);
        return said.or(() -> byStatus(failed.exchange().status()));
    }

    /** What the error inside an answer means; some come with status 200. */
    static Optional<Reason> said(JsonNode answer) {
        JsonNode error = answer.path("error");
        return JsonTree.first(answer, "/error/errors/0/reason", "/error/details/0/reason")
                .or(() -> error.path("code").isString() ? JsonTree.first(error, "/code") : Optional.empty())
                .or(() -> JsonTree.first(answer, "/title"))
                .flatMap(ApiRefusals::byWord)
                .or(() -> error.path("code").isInt()
                        ? byMetaNumber(
                                error.path("code").intValue(),
                                error.path("error_subcode").asInt(0))
                        : Optional.empty());
    }

    private static Optional<Reason> byWord(String word) {
        if (QUOTA.contains(word)) {
            return Optional.of(Reason.QUOTA_SPENT);
        }
        if (RATE.contains(word)) {
            return Optional.of(Reason.RATE_LIMITED);
        }
        if (TOKEN.contains(word)) {
            return Optional.of(Reason.TOKEN_REFUSED);
        }
        if (PERMISSION.contains(word)) {
            return Optional.of(Reason.PERMISSION_MISSING);
        }
        return NOBODY.contains(word) ? Optional.of(Reason.NO_SUCH_ACCOUNT) : Optional.empty();
    }

    /** <a href="https://developers.facebook.com/docs/graph-api/guides/error-handling">Error codes of the Graph API</a>. */
    private static Optional<Reason> byMetaNumber(int code, int detail) {
        return switch (code) {
            case 190, 102 -> Optional.of(Reason.TOKEN_REFUSED);
            case 4, 17, 32, 613 -> Optional.of(Reason.RATE_LIMITED);
            case 10 -> Optional.of(Reason.PERMISSION_MISSING);
            case 803, 110 -> Optional.of(Reason.NO_SUCH_ACCOUNT);
            case 100 -> detail == 33 ? Optional.of(Reason.NO_SUCH_ACCOUNT) : Optional.empty();
            default -> code >= 200 && code < 300 ? Optional.of(Reason.PERMISSION_MISSING) : Optional.empty();
        };
    }

    private static Optional<Reason> byStatus(int status) {
        return switch (status) {
            case 401 -> Optional.of(Reason.TOKEN_REFUSED);
            case 402 -> Optional.of(Reason.QUOTA_SPENT);
            case 403 -> Optional.of(Reason.PERMISSION_MISSING);
            default -> Optional.empty();
        };
    }

    private static Optional<JsonNode> json(String text, int start) {
        try {
            return JsonTree.parse(text, start);
        } catch (BeyondLimits tooMuch) {
            return Optional.empty();
        }
    }
}
