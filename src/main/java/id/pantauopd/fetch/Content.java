package id.pantauopd.fetch;

import id.pantauopd.fetch.FetchResult.Reason;

/** Tells what became of a body: its bytes, or the reason why it was not taken. */
sealed interface Content {

    /** @param ended whether the peer's message ended too, so that the connection is in order */
    record Taken(byte[] bytes, boolean ended) implements Content {}

    record NotTaken(Reason reason) implements Content {}
}
