package id.pantauopd.post;

import java.time.Instant;

/** One correction of a post's class: who, when, what it was, what it became and why. Never changed afterwards. */
public record Correction(Instant at, String actor, Verdict before, Verdict after, String reason) {}
