package id.pantauopd.fetch;

import id.pantauopd.fetch.FetchResult.Reason;

/** Tells what one hop gave: an HTTP answer, whatever its status, or the reason why there is none. */
sealed interface HopAnswer {

    int status();

    long bytes();

    /** @param body decoded, and empty unless the status is 200 or 203, or an error that the question wants explained */
    record Answer(int status, AnswerHeaders headers, byte[] body, long bytes) implements HopAnswer {}

    /** @param status 0 when there was no answer at all */
    record Trouble(int status, Reason reason, long bytes) implements HopAnswer {}
}
