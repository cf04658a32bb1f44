package id.pantauopd.post;

import java.time.LocalDate;

/**
 * One version of a stored post, as something that was computed from it names it.
 *
 * @param id of the post
 * @param counted whether it counts: original, not repeated, not removed within 7 days
 * @param version SHA-256 of its content, in hex
 */
public record FrozenPost(long id, long agencyId, long channelId, LocalDate day, boolean counted, String version) {}
