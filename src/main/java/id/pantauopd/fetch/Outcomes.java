package id.pantauopd.fetch;

import id.pantauopd.fetch.FetchResult.Exchange;
import id.pantauopd.fetch.FetchResult.Failed;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.FetchResult.Gone;
import id.pantauopd.fetch.FetchResult.NotModified;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.FetchResult.Refused;
import id.pantauopd.fetch.FetchResult.Throttled;
import id.pantauopd.fetch.FetchResult.Unreachable;
import id.pantauopd.fetch.HopAnswer.Answer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Turns the last answer of a walk, or the reason why there is none, into the result the rooms see. */
final class Outcomes {

    private static final byte[] NOTHING = {};

    private Outcomes() {}

    static FetchResult of(Exchange exchange, Reason reason) {
        return switch (reason) {
            case BAD_URL,
                    ADDRESS_NOT_PUBLIC,
                    PORT_NOT_ALLOWED,
                    ROBOTS_DISALLOWED,
                    TOO_LARGE,
                    TOO_MANY_REDIRECTS,
                    BAD_REDIRECT,
                    REDIRECT_TO_HTTP,
                    UNKNOWN_ENCODING -> new Refused(exchange, reason);
            case UNAUTHORISED, FORBIDDEN, NOT_FOUND, CLIENT_ERROR, SERVER_ERROR, UNEXPECTED_NOT_MODIFIED ->
                new Failed(exchange, reason, NOTHING);
            case DNS, CONNECT, TLS, TIMEOUT, BROKEN_HTTP, BROKEN_ENCODING -> new Unreachable(exchange, reason);
        };
    }

    static FetchResult of(
            Exchange exchange, Answer answer, boolean conditional, Instant arrived, @Nullable String robotsRule) {
        return switch (answer.status()) {
            case 200, 203 -> fetched(exchange, answer, arrived, robotsRule);
            case 304 -> conditional ? new NotModified(exchange) : of(exchange, Reason.UNEXPECTED_NOT_MODIFIED);
            case 429 -> new Throttled(exchange, answer.headers().retryAfter(arrived));
            case 503 -> unavailable(exchange, answer.headers().retryAfter(arrived));
            case 410 -> new Gone(exchange);
            default -> failed(exchange, answer);
        };
    }

    /** A 503 that names a time asks for patience (RFC 9110, section 15.6.4); without one the server is just broken. */
    private static FetchResult unavailable(Exchange exchange, @Nullable Duration retryAfter) {
        return retryAfter == null ? of(exchange, Reason.SERVER_ERROR) : new Throttled(exchange, retryAfter);
    }

    private static Fetched fetched(Exchange exchange, Answer answer, Instant arrived, @Nullable String robotsRule) {
        AnswerHeaders headers = answer.headers();
        return new Fetched(
                exchange,
                answer.body(),
                headers.contentType(),
                headers.etag(),
                headers.lastModified(),
                headers.maxAge(),
                headers.capturedAt(arrived),
                robotsRule,
                headers.forReaders());
    }

    private static FetchResult failed(Exchange exchange, Answer answer) {
        FetchResult failed = of(exchange, reasonOf(answer.status()));
        return failed instanceof Failed(Exchange same, Reason reason, byte[] _)
                ? new Failed(same, reason, answer.body())
                : failed;
    }

    /** A success without a whole body (204, 206) is as little use to us as a server's error. */
    private static Reason reasonOf(int status) {
        return switch (status) {
            case 401, 407 -> Reason.UNAUTHORISED;
            case 403, 451 -> Reason.FORBIDDEN;
            case 404 -> Reason.NOT_FOUND;
            default ->
                switch (status / 100) {
                    case 4 -> Reason.CLIENT_ERROR;
                    case 3 -> Reason.BAD_REDIRECT;
                    case 2, 5 -> Reason.SERVER_ERROR;
                    default -> Reason.BROKEN_HTTP;
                };
        };
    }
}
